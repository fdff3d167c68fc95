import { DecodeError } from "../errors/call-errors.ts";
import { parseLosslessJson } from "../json/lossless-json.ts";
import { isFailure, requestIdOf, type Answer } from "./answer.ts";
import type { Attempt, CallContext, Reply } from "./call-context.ts";
import { excerptOf, type BodyText } from "./read-body.ts";

/** Decides what an answer is: success, a failure of the service, or unreadable. */
export async function readAnswer(
  response: Response,
  { text, problem }: BodyText,
  context: CallContext,
  attempts: number,
): Promise<Attempt> {
  const decoded = problem === undefined ? decode(text) : undefined;
  const answer: Answer = { status: response.status, headers: response.headers, text, body: decoded?.value };
  const undecodable = (what: string, retryable = false) => decodeError(answer, context, attempts, what, retryable);
  const reply: Reply = {
    response,
    body: decoded === undefined ? text : decoded.value,
    requestId: requestIdOf(answer, context.redact),
    failure: undefined,
    undecodable,
  };

  if (isFailure(answer)) {
    // Loaded on use: most programs see few failures, and the tables of codes are large.
    const { settleFailure } = await import("./failure.ts");
    const { error, standing, retryAfterMs } = settleFailure(answer, context, attempts);
    return { standing, retryAfterMs, outcome: { reply: { ...reply, failure: error } } };
  }
  if (problem !== undefined) {
    // A whole answer that is too large would be too large again.
    const standing = problem.isCutOff ? "maybe-applied" : "final";
    const isRepeatable = problem.isCutOff && context.facts.retry === "safe";
    return { standing, outcome: { error: undecodable(problem.message, isRepeatable) } };
  }
  if (decoded === undefined) return { standing: "final", outcome: { error: undecodable("it is not JSON") } };
  return { standing: "final", outcome: { reply } };
}

function decodeError(
  answer: Answer,
  { operation, redact }: CallContext,
  attempts: number,
  what: string,
  retryable: boolean,
): DecodeError {
  const { status, text } = answer;
  const excerpt = excerptOf(redact(text));
  return new DecodeError({
    operation,
    attempts,
    status,
    requestId: requestIdOf(answer, redact),
    excerpt,
    retryable,
    message: `${operation}: the answer (HTTP ${status}) cannot be read: ${what}${excerpt === "" ? "" : `: ${excerpt}`}`,
    hint: "Check that the endpoint is the service itself, not a login page or a proxy.",
  });
}

/** The value of a JSON text, `{ value: undefined }` for an empty one, undefined for anything else. */
function decode(text: string): { readonly value: unknown } | undefined {
  if (text.trim() === "") return { value: undefined };
  try {
    return { value: parseLosslessJson(text) };
  } catch {
    return undefined;
  }
}
