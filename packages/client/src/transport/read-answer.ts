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
        throw (await trouble()).decodeError(answer, context, state, error.message, false);
      }
    },
  };

  if (isFailure(answer)) {
    const { settleFailure } = await trouble();
    const { error, body, ...settled } = await settleFailure(answer, context, state, proof);
    return { ...settled, outcome: { reply: { ...reply, body, failure: error } } };
  }
  proof?.settle?.({ isAccepted: true });
  if (decoded === undefined) return (await trouble()).unreadable(answer, context, state, problem);
  return { standing: "final", outcome: { reply } };
}

/** Loaded on use: most programs see little of it, and the tables of codes are large. */
const trouble = () => import("./trouble.ts");

/** Mostly an id is nothing but that; what else it may hold is looked for by code that is loaded on use. */
async function requestIdOf(answer: Answer, context: CallContext): Promise<string | undefined> {
  const id = rawRequestId(answer);
  if (id === undefined) return undefined;
  const isPlain = /^[\w.:-]+$/.test(id) && !context.secrets().some((secret) => id.includes(secret));
  return isPlain ? id : (await trouble()).redactorOf(context)(id);
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
