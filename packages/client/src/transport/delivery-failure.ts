import { ConnectionError, TimeoutError } from "../errors/call-errors.ts";
import type { CallState } from "./attempt.ts";
import type { Attempt, CallContext } from "./call-context.ts";
import { copyCause, describeNetworkFailure } from "./network-failure.ts";
import { excerptOf } from "./read-body.ts";
import { mayRepeat, type Standing } from "./retry-policy.ts";

/** No answer in time. */
export function timedOut(
  { operation, facts, limits }: CallContext,
  state: CallState,
  { isSent, isDeadline }: { readonly isSent: boolean; readonly isDeadline: boolean },
): Attempt {
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

/** No answer, because the connection could not be made or broke. */
export function lost(
  cause: unknown,
  host: string,
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
    message: `${operation} failed: no answer from ${host}: ${excerptOf(redact(failure.message))}`,
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
