import type { Proof } from "../credentials/identity.ts";
import { isFailure, rawRequestId, type Answer } from "./answer.ts";
import type { Attempt, AttemptState, CallContext, Reply } from "./call-context.ts";
import type { BodyText } from "./read-body.ts";
import { Unreadable } from "./unreadable.ts";

/** Decides what an answer is: success, a failure of the service, or unreadable. */
export async function readAnswer(
  response: Response,
  { text, problem }: BodyText,
  context: CallContext,
  state: AttemptState,
  proof: Proof | undefined,
): Promise<Attempt> {
  const decoded = problem === undefined ? await decode(text) : undefined;
  const answer: Answer = { status: response.status, headers: response.headers, text, body: decoded?.value };
  const reply: Reply = {
    response,
    body: decoded === undefined ? text : decoded.value,
    requestId: await requestIdOf(answer, context),
    failure: undefined,
    async decode(read) {
      try {
        return read(reply.body);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        throw await undecodable(error.message, false);
      }
    },
  };
  // Loaded on use, like the failures below: most programs see few, and the tables of codes are large.
  const undecodable = async (what: string, isRetryable: boolean) =>
    (await import("./trouble.ts")).decodeError(answer, context, state, what, isRetryable);

  if (isFailure(answer)) {
    const { settleFailure } = await import("./trouble.ts");
    const { error, body, ...settled } = await settleFailure(answer, context, state, proof);
    return { ...settled, outcome: { reply: { ...reply, body, failure: error } } };
  }
  proof?.settle?.({ isAccepted: true, date: null });
  if (problem !== undefined) {
    // A whole answer that is too large would be too large again.
    const standing = problem.isCutOff ? "maybe-applied" : "final";
    const isRepeatable = problem.isCutOff && context.facts.retry === "safe";
    return { standing, outcome: { error: await undecodable(problem.message, isRepeatable) } };
  }
  if (decoded === undefined) {
    return { standing: "final", outcome: { error: await undecodable("it is not JSON", false) } };
  }
  return { standing: "final", outcome: { reply } };
}

/** Mostly an id is nothing but that; what else it may hold is looked for by code that is loaded on use. */
async function requestIdOf(answer: Answer, context: CallContext): Promise<string | undefined> {
  const id = rawRequestId(answer);
  if (id === undefined) return undefined;
  const isPlain = /^[\w.:-]+$/.test(id) && !context.secrets().some((secret) => id.includes(secret));
  return isPlain ? id : (await import("./trouble.ts")).redactorOf(context)(id);
}

/** The value of a JSON text, `{ value: undefined }` for an empty one, undefined for anything else. */
async function decode(text: string): Promise<{ readonly value: unknown } | undefined> {
  if (text.trim() === "") return { value: undefined };
  try {
    // Sixteen digits is where unsafe integers begin; most answers hold no such run, and nothing is lost.
    if (!/\d{16}/.test(text)) return { value: JSON.parse(text) };
    const { parseLosslessJson } = await import("../json/lossless-json.ts");
    return { value: parseLosslessJson(text) };
  } catch {
    return undefined;
  }
}
