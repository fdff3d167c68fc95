import type { Prover } from "../credentials/identity.ts";
import { attemptOnce } from "./attempt.ts";
import type { Attempt, AttemptState, CallContext, Reply } from "./call-context.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import { mayRepeat, retryDelayMs } from "./retry-policy.ts";
import { sleep, within } from "./time-limits.ts";

/**
 * Sends a request until there is an answer that stands, until repeating it is not safe, or until time or retries are used up.
 *
 * @throws ConnectionError, TimeoutError or DecodeError; the signal's reason when the caller aborts.
 */
export async function exchange(request: OutgoingRequest, context: CallContext): Promise<Reply> {
  const { limits, facts, observers } = context;
  limits.signal?.throwIfAborted();
  const noRetryFrom = Math.min(context.endsAt, limits.noRetryFrom);
  let before: Attempt | undefined;
  let mayHaveBeenApplied = false;
  let isProvenAnew = false;
  let mostAttempts = limits.maxRetries + 1;
  for (let number = 1; ; number += 1) {
    const state: AttemptState = { request, number, mayHaveBeenApplied };
    let prover: Prover | undefined;
    try {
      prover = await prepare(context, state);
    } catch (error) {
      limits.signal?.throwIfAborted();
      // That it may have been applied is more important to know than why there is no token for another attempt.
      if (before === undefined || !mayHaveBeenApplied) throw error;
      return outcomeOf(before);
    }
    const observed = isObserved(observers)
      ? (await import("./observe.ts")).observe(observers, context, state)
      : undefined;
    const attempt = await attemptOnce(context, state, prover);
    mayHaveBeenApplied ||= attempt.standing === "maybe-applied";

    // A token that ended, or a clock that is wrong: once, without a pause, and no matter how many retries there are.
    const isProvenAgain: boolean = attempt.isWorthAnotherProof === true && !isProvenAnew;
    isProvenAnew ||= isProvenAgain;
    mostAttempts += isProvenAgain ? 1 : 0;
    const delayMs = isProvenAgain ? 0 : retryDelayMs(number, attempt.retryAfterMs);
    const isOver =
      !isProvenAgain &&
      (number >= mostAttempts ||
        !mayRepeat(attempt.standing, facts.retry) ||
        performance.now() + delayMs >= noRetryFrom ||
        !context.budget.take());
    observed?.end(attempt, isOver ? undefined : delayMs, isProvenAgain);
    if (isOver) {
      const reply = outcomeOf(attempt);
      if (reply.failure === undefined) context.budget.reward(number > 1);
      return reply;
    }
    before = attempt;
    if (!isProvenAgain) await sleep(delayMs, limits.signal);
  }
}

/** Gets what proves the request: mostly there already, else a token to wait for, within the deadline of the call. */
async function prepare(context: CallContext, state: AttemptState): Promise<Prover | undefined> {
  const { identity, projectId, limits, endsAt } = context;
  if (identity === undefined) return undefined;
  const ready = identity.peek(projectId);
  if (ready !== undefined) return ready;
  return within(
    endsAt - performance.now(),
    limits.signal,
    (signal) => identity.prepare({ projectId, signal }),
    async () => (await import("./delivery-failure.ts")).noProofInTime(context, state),
  );
}

function outcomeOf({ outcome }: Attempt): Reply {
  if ("error" in outcome) throw outcome.error;
  return outcome.reply;
}

function isObserved({ logger, onRequest, onResponse, onRetry }: CallContext["observers"]): boolean {
  return (logger ?? onRequest ?? onResponse ?? onRetry) !== undefined;
}
