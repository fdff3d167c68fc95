import { DecodeError } from "../errors/call-errors.ts";
import { parseLosslessJson } from "../json/lossless-json.ts";
import type { Attempt, CallContext } from "./call-context.ts";
import { apiErrorOf, codeOf, isFailure, requestIdOf, type Answer } from "./failure.ts";
import { excerptOf, type BodyText } from "./read-body.ts";
import { readRetryAfterMs, standingOfFailure } from "./retry-policy.ts";

/** Decides what an answer is: success, a failure of the service, or unreadable. */
export function readAnswer(
  response: Response,
  { text, problem }: BodyText,
  context: CallContext,
  attempts: number,
): Attempt {
  const { operation, redact } = context;
  const decoded = problem === undefined ? decode(text) : undefined;
  const answer: Answer = { status: response.status, headers: response.headers, text, body: decoded?.value };
  const requestId = requestIdOf(answer);
  const undecodable = (what: string, retryable = false) => {
    const excerpt = redact(excerptOf(text));
    return new DecodeError({
      operation,
      attempts,
      status: response.status,
      requestId,
      excerpt,
      retryable,
      message: `${operation}: the answer (HTTP ${response.status}) cannot be read: ${what}${excerpt === "" ? "" : `: ${excerpt}`}`,
      hint: "Check that the endpoint is the service itself, not a login page or a proxy.",
    });
  };

  if (isFailure(answer)) {
    const failure = apiErrorOf(answer, operation, attempts, redact);
    return {
      standing: standingOfFailure(response.status, codeOf(answer.body)),
      retryAfterMs: readRetryAfterMs(response.headers.get("retry-after")),
      outcome: {
        reply: { response, body: decoded === undefined ? text : decoded.value, requestId, failure, undecodable },
      },
    };
  }
  if (problem !== undefined) {
    // A whole answer that is too large would be too large again.
    const standing = problem.isCutOff ? "maybe-applied" : "final";
    const isRepeatable = problem.isCutOff && context.facts.retry === "safe";
    return { standing, outcome: { error: undecodable(problem.message, isRepeatable) } };
  }
  if (decoded === undefined) return { standing: "final", outcome: { error: undecodable("it is not JSON") } };
  return {
    standing: "final",
    outcome: { reply: { response, body: decoded.value, requestId, failure: undefined, undecodable } },
  };
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
