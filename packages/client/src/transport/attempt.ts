import type { Attempt, CallContext } from "./call-context.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import { readAnswer } from "./read-answer.ts";
import { readBody } from "./read-body.ts";
import { startTimeLimit } from "./time-limits.ts";

/** What an attempt has to know of the call around it. */
export interface CallState {
  /** Number of this attempt, from 1. */
  readonly number: number;
  /** When the deadline of the call is, by `performance.now()`. */
  readonly endsAt: number;
  /** Whether an earlier attempt may have been applied. */
  readonly mayHaveBeenApplied: boolean;
}

/** Signs and sends a request once, and reads the answer whole. Rejects with the signal's reason when the caller aborts. */
export async function attemptOnce(request: OutgoingRequest, context: CallContext, state: CallState): Promise<Attempt> {
  const remainingMs = state.endsAt - performance.now();
  const limit = startTimeLimit(Math.min(context.limits.timeoutMs, remainingMs), context.limits.signal);
  const progress = { isSent: false };
  try {
    const { response, body } = await limit.race(send(request, context, limit.signal, progress));
    return await readAnswer(response, body, context, state.number);
  } catch (error) {
    context.limits.signal?.throwIfAborted();
    if (!progress.isSent && !limit.signal.aborted) throw error;
    // Loaded on use: most calls get an answer.
    const { lost, timedOut } = await import("./delivery-failure.ts");
    return limit.signal.aborted
      ? timedOut(context, state, { isSent: progress.isSent, isDeadline: remainingMs <= context.limits.timeoutMs })
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
