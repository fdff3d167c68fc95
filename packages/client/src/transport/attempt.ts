import type { Proof, Prover } from "../credentials/identity.ts";
import type { Attempt, AttemptState, CallContext } from "./call-context.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import { readAnswer } from "./read-answer.ts";
import { readBody } from "./read-body.ts";
import { startTimeLimit } from "./time-limits.ts";

/** How far an attempt has come. */
export interface Progress {
  isSent: boolean;
  /** The request as the last middleware passed it on. */
  request?: OutgoingRequest;
  proof?: Proof;
  /** What `fetch` rejected with. */
  lost?: { readonly error: unknown };
}

/** Proves and sends a request once, and reads the answer whole. Rejects with the signal's reason when the caller aborts. */
export async function attemptOnce(
  context: CallContext,
  state: AttemptState,
  prover: Prover | undefined,
): Promise<Attempt> {
  const { limits, middleware } = context;
  const remainingMs = context.endsAt - performance.now();
  const limit = startTimeLimit(Math.min(limits.timeoutMs, remainingMs), limits.signal);
  const progress: Progress = { isSent: false };
  const asSent = (): AttemptState => ({ ...state, request: progress.request ?? state.request, proof: progress.proof });
  const send = (request: OutgoingRequest) => sendOnce(request, context, prover, limit.signal, progress);
  const answer = async () => {
    const response = await (middleware.length === 0
      ? send(state.request)
      : (await import("./trouble.ts")).runMiddleware(context, state, limit.signal, send));
    return { response, body: await readBody(response) };
  };
  try {
    const { response, body } = await limit.race(answer());
    return await readAnswer(response, body, context, asSent(), progress.proof);
  } catch (error) {
    const isOver = limit.signal.aborted;
    // A middleware that gives up may have left a request behind.
    limit.abandon();
    limits.signal?.throwIfAborted();
    const isLost = progress.lost !== undefined && error === progress.lost.error;
    // What a middleware throws is its own affair.
    if (!isLost && !isOver) throw error;
    // Loaded on use: most calls get an answer.
    const { lost, timedOut } = await import("./trouble.ts");
    return isOver
      ? timedOut(context, asSent(), { isSent: progress.isSent, isDeadline: remainingMs <= limits.timeoutMs })
      : lost(error, context, asSent());
  } finally {
    limit.close();
  }
}

async function sendOnce(
  request: OutgoingRequest,
  { fetch }: CallContext,
  prover: Prover | undefined,
  signal: AbortSignal,
  progress: Progress,
): Promise<Response> {
  progress.request = request;
  const { method, url, headers, body } = request;
  const sent = { ...headers };
  const withBody = body === undefined ? {} : { body };
  if (prover !== undefined) {
    const proof = await prover.prove({ method, url, headers, ...withBody });
    for (const [name, value] of Object.entries(proof.headers)) sent[name.toLowerCase()] = value;
    progress.proof = proof;
  }
  // Whoever runs before, or while it is signed, may take the time or end the call.
  signal.throwIfAborted();
  progress.isSent = true;
  try {
    return await fetch(url, { method, headers: sent, redirect: "manual", signal, ...withBody });
  } catch (error) {
    progress.lost = { error };
    throw error;
  }
}
