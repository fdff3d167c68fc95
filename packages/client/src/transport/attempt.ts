import { ConnectionError, TimeoutError } from "../errors/call-errors.ts";
import type { Attempt, CallContext } from "./call-context.ts";
import { copyCause, describeNetworkFailure } from "./network-failure.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import { readAnswer } from "./read-answer.ts";
import { excerptOf, readBody } from "./read-body.ts";
import { mayRepeat, type Standing } from "./retry-policy.ts";
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
    return readAnswer(response, body, context, state.number);
  } catch (error) {
    context.limits.signal?.throwIfAborted();
    if (limit.signal.aborted) return timedOut(context, state, progress.isSent);
    if (!progress.isSent) throw error;
    return lost(error, request, context, state);
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

function timedOut({ operation, facts, limits }: CallContext, state: CallState, isSent: boolean): Attempt {
  const isDeadline = state.deadline.isOver();
  const timeoutMs = isDeadline ? limits.deadlineMs : limits.timeoutMs;
  const mayHaveBeenApplied = state.mayHaveBeenApplied || isSent;
  const standing: Standing = isSent ? "maybe-applied" : "unsent";
  const error = new TimeoutError({
    operation,
    attempts: state.number,
    message: `${operation} failed: no answer within ${timeoutMs} ms (${isDeadline ? "deadlineMs of the call" : "timeoutMs of an attempt"})`,
    hint: facts.retry === "safe" ? "Try again, or allow more time." : readFirst(mayHaveBeenApplied),
    retryable: mayRepeat(standing, facts.retry),
    mayHaveBeenApplied,
    timeoutMs,
  });
  return { standing: isDeadline ? "final" : standing, outcome: { error } };
}

function lost(
  cause: unknown,
  request: OutgoingRequest,
  { operation, facts, redact }: CallContext,
  state: CallState,
): Attempt {
  const failure = describeNetworkFailure(cause);
  const standing: Standing = failure.isUnsent ? "unsent" : "maybe-applied";
  const mayHaveBeenApplied = state.mayHaveBeenApplied || !failure.isUnsent;
  const isRepeatable = !failure.isCertificate && mayRepeat(standing, facts.retry);
  const error = new ConnectionError({
    operation,
    attempts: state.number,
    message: `${operation} failed: no answer from ${new URL(request.url).host}: ${redact(excerptOf(failure.message))}`,
    hint: failure.isCertificate
      ? "Check the endpoint, and that this machine trusts who issued the server's certificate."
      : facts.retry === "safe"
        ? "Check the endpoint, the network and the proxy."
        : readFirst(mayHaveBeenApplied),
    retryable: isRepeatable,
    mayHaveBeenApplied,
    cause: copyCause(cause, redact),
  });
  return { standing: failure.isCertificate ? "final" : standing, outcome: { error } };
}

function readFirst(mayHaveBeenApplied: boolean): string {
  return mayHaveBeenApplied
    ? "The service may have applied it: look at the job before you repeat the call."
    : "Nothing reached the service: check the endpoint, the network and the proxy, then repeat the call.";
}
