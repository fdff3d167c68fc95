import { ConnectionError, TimeoutError } from "../errors/call-errors.ts";
import { isChange, type Attempt, type AttemptState, type CallContext } from "./call-context.ts";
import { curlOf } from "./curl.ts";
import { excerptOf } from "./excerpt.ts";
import { copyCause, describeNetworkFailure } from "./network-failure.ts";
import { redactorOf } from "./redact.ts";
import { mayRepeat, type Standing } from "./retry-policy.ts";

/** How far a request came whose time was over. */
interface Lateness {
  readonly isSent: boolean;
  /** Whether it was the time of the call, not that of the attempt. */
  readonly isDeadline: boolean;
}

/** No answer in time. */
export function timedOut(context: CallContext, state: AttemptState, lateness: Lateness): Attempt {
  const standing: Standing = lateness.isSent ? "maybe-applied" : "unsent";
  return {
    standing: lateness.isDeadline ? "final" : standing,
    outcome: { error: lateError(context, state, lateness) },
  };
}

/** The error of a call that got no answer in time. */
export function lateError(context: CallContext, state: AttemptState, { isSent, isDeadline }: Lateness): TimeoutError {
  const { operation, facts, limits } = context;
  const timeoutMs = isDeadline ? limits.deadlineMs : limits.timeoutMs;
  const mayHaveBeenApplied = isChange(context) && (state.mayHaveBeenApplied || isSent);
  return new TimeoutError({
    operation,
    attempts: state.number,
    message: `${operation} ${state.number === 0 ? "was not sent: no credentials" : "failed: no answer"} within ${timeoutMs} ms (${isDeadline ? "deadlineMs of the call" : "timeoutMs of an attempt"})`,
    hint: facts.retry === "safe" ? "Try again, or allow more time." : readFirst(mayHaveBeenApplied),
    retryable: mayRepeat(isSent ? "maybe-applied" : "unsent", facts.retry),
    mayHaveBeenApplied,
    timeoutMs,
    toCurl: state.number === 0 ? undefined : () => curlOf(state, context),
  });
}

/** No answer, because the connection could not be made or broke. */
export function lost(cause: unknown, context: CallContext, state: AttemptState): Attempt {
  const { operation, facts } = context;
  const redact = redactorOf(context);
  const { request, number } = state;
  const failure = describeNetworkFailure(cause);
  const standing: Standing = failure.isUnsent ? "unsent" : "maybe-applied";
  const mayHaveBeenApplied = isChange(context) && (state.mayHaveBeenApplied || !failure.isUnsent);
  const isRepeatable = !failure.isCertificate && mayRepeat(standing, facts.retry);
  const error = new ConnectionError({
    operation,
    attempts: number,
    message: `${operation} failed: no answer from ${new URL(request.url).host}: ${excerptOf(redact(failure.message))}`,
    hint: failure.isCertificate
      ? "Check the endpoint, and that this machine trusts who issued the server's certificate."
      : facts.retry === "safe"
        ? "Check the endpoint, the network and the proxy."
        : readFirst(mayHaveBeenApplied),
    retryable: isRepeatable,
    mayHaveBeenApplied,
    cause: copyCause(cause, redact),
    toCurl: () => curlOf(state, context),
  });
  return { standing: failure.isCertificate ? "final" : standing, outcome: { error } };
}

function readFirst(mayHaveBeenApplied: boolean): string {
  return mayHaveBeenApplied
    ? "The service may have applied it: look at the job before you repeat the call."
    : "Nothing reached the service: check the endpoint, the network and the proxy, then repeat the call.";
}
