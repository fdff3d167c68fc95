import type { Prover } from "../credentials/identity.ts";
import { attemptOnce } from "./attempt.ts";
import type { Attempt, AttemptState, CallContext, Reply } from "./call-context.ts";
import { lateError } from "./delivery-failure.ts";
import { isObserved } from "./is-observed.ts";
import { observe } from "./observe.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import { mayRepeat, retryDelayMs } from "./retry-policy.ts";
import { sleep } from "./sleep.ts";
import { within } from "./within.ts";

/** Goes on after the first attempt, or makes it too, until there is an answer that stands or none is to be had. */
export async function persist(
  request: OutgoingRequest,
  context: CallContext,
  first: Attempt | undefined,
): Promise<Reply> {
  const { limits, facts, observers } = context;
  const noRetryFrom = Math.min(context.endsAt, limits.noRetryFrom);
  let before: Attempt | undefined;
  let mayHaveBeenApplied = false;
  let isProvenAnew = false;
  let retries = 0;
  for (let number = 1; ; number += 1) {
    const state: AttemptState = { request, number, mayHaveBeenApplied };
    let prover: Prover | undefined;
    try {
      if (number > 1 || first === undefined) prover = await prepare(context, state);
    } catch (error) {
      limits.signal?.throwIfAborted();
      // That it may have been applied is more important to know than why there is no token for another attempt.
      if (before === undefined || !mayHaveBeenApplied) throw error;
      return outcomeOf(before);
    }
    const observed = isObserved(observers) ? observe(observers, context, state) : undefined;
    let attempt: Attempt;
    try {
      attempt = number === 1 && first !== undefined ? first : await attemptOnce(context, state, prover);
    } catch (error) {
      observed?.drop(error);
      throw error;
    }
    mayHaveBeenApplied ||= attempt.standing === "maybe-applied";

    // A token that ended, or a clock that is wrong: once, without a pause, and no matter how many retries there are.
    const isProvenAgain: boolean = attempt.isWorthAnotherProof === true && !isProvenAnew;
    isProvenAnew ||= isProvenAgain;
    const delayMs = isProvenAgain ? 0 : retryDelayMs(retries + 1, attempt.retryAfterMs);
    const isOver =
      !isProvenAgain &&
      (retries >= limits.maxRetries ||
        !mayRepeat(attempt.standing, facts.retry) ||
        performance.now() + delayMs >= noRetryFrom ||
        !context.budget.take());
    observed?.end(attempt, isOver ? undefined : delayMs, isProvenAgain);
    if (isOver) {
      const reply = outcomeOf(attempt);
      if (reply.failure === undefined) context.budget.reward(retries > 0);
      return reply;
    }
    before = attempt;
    if (isProvenAgain) continue;
    retries += 1;
    try {
      await sleep(delayMs, limits.signal);
    } catch (error) {
      context.budget.giveBack();
      throw error;
    }
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
    () => {
      // This attempt was not even begun.
      return lateError(context, { ...state, number: state.number - 1 }, { isSent: false, isDeadline: true });
    },
  );
}

function outcomeOf({ outcome }: Attempt): Reply {
  if ("error" in outcome) throw outcome.error;
  return outcome.reply;
}
