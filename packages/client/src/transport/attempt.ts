import type { Attempt, CallContext } from "./call-context.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import { readAnswer } from "./read-answer.ts";
import { readBody } from "./read-body.ts";
import { startTimeLimit, untilAborted, type TimeLimit } from "./time-limits.ts";

/** What an attempt has to know of the call around it. */
export interface CallState {
  /** Number of this attempt, from 1. */
  readonly number: number;
  readonly deadline: TimeLimit;
  /** Whether an earlier attempt may have been applied. */
  readonly mayHaveBeenApplied: boolean;
}

/** Signs and sends a request once, and reads the answer whole. Rejects with the signal's reason when the caller aborts. */
export async function attemptOnce(request: OutgoingRequest, context: CallContext, state: CallState): Promise<Attempt> {
  const limit = startTimeLimit(context.limits.timeoutMs, state.deadline.signal);
  const progress = { isSent: false };
  try {
    // The race is for a `fetch` that does not listen to its signal.
    const { response, body } = await untilAborted(send(request, context, limit.signal, progress), limit.signal);
    return await readAnswer(response, body, context, state.number);
  } catch (error) {
    context.limits.signal?.throwIfAborted();
    if (!progress.isSent && !limit.signal.aborted) throw error;
    // Loaded on use: most calls get an answer.
    const { lost, timedOut } = await import("./delivery-failure.ts");
    return limit.signal.aborted
      ? timedOut(context, state, progress.isSent)
      : lost(error, new URL(request.url).host, context, state);
  } finally {
    limit.close();
  }
}

async function send(
  request: OutgoingRequest,
  { authenticate, fetch }: CallContext,
  signal: AbortSignal,
  progress: { isSent: boolean },
) {
  const { method, url, body } = request;
  const added = await authenticate({
    method,
    url,
    headers: headersToSign(request.headers),
    ...(body === undefined ? {} : { body }),
  });
  signal.throwIfAborted();
  const headers = { ...request.headers };
  for (const [name, value] of Object.entries(added)) headers[name.toLowerCase()] = value;
  progress.isSent = true;
  const response = await fetch(url, {
    method,
    headers,
    redirect: "manual",
    signal,
    ...(body === undefined ? {} : { body }),
  });
  return { response, body: await readBody(response) };
}

/** Only what neither a proxy nor `fetch` changes on the way. */
function headersToSign(headers: Readonly<Record<string, string>>): Record<string, string> {
  const isSigned = /^(content-type|x-sdk-content-sha256)$/;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => isSigned.test(name)));
}
