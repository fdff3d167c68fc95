import { attemptOnce } from "./attempt.ts";
import type { CallContext, Reply } from "./call-context.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import { mayRepeat, retryDelayMs } from "./retry-policy.ts";
import { sleep } from "./time-limits.ts";

/**
 * Sends a request until there is an answer that stands, until repeating it is not safe, or until time or retries are used up.
 *
 * @throws ConnectionError, TimeoutError or DecodeError; the signal's reason when the caller aborts.
 */
export async function exchange(request: OutgoingRequest, context: CallContext): Promise<Reply> {
  const { limits, facts } = context;
  limits.signal?.throwIfAborted();
  const endsAt = performance.now() + limits.deadlineMs;
  const noRetryFrom = Math.min(endsAt, limits.noRetryFrom);
  let mayHaveBeenApplied = false;
  for (let number = 1; ; number += 1) {
    const startedAt = performance.now();
    const attempt = await attemptOnce(request, context, { number, endsAt, mayHaveBeenApplied });
    mayHaveBeenApplied ||= attempt.standing === "maybe-applied";
    const delayMs = retryDelayMs(number, attempt.retryAfterMs);
    const isOver =
      number > limits.maxRetries ||
      !mayRepeat(attempt.standing, facts.retry) ||
      performance.now() + delayMs >= noRetryFrom;
    if (context.logger !== undefined) {
      const { logAttempt } = await import("./log-attempt.ts");
      const elapsedMs = performance.now() - startedAt;
      logAttempt(context.logger, request, context.operation, attempt, {
        number,
        elapsedMs,
        delayMs: isOver ? undefined : delayMs,
      });
    }
    if (isOver) {
      if ("error" in attempt.outcome) throw attempt.outcome.error;
      return attempt.outcome.reply;
    }
    await sleep(delayMs, limits.signal);
  }
}
