import { attemptOnce } from "./attempt.ts";
import type { Attempt, CallContext, Reply } from "./call-context.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import { mayRepeat, retryDelayMs } from "./retry-policy.ts";
import { sleep, startTimeLimit } from "./time-limits.ts";

/**
 * Sends a request until there is an answer that stands, until repeating it is not safe, or until time or retries are used up.
 *
 * @throws ConnectionError, TimeoutError or DecodeError; the signal's reason when the caller aborts.
 */
export async function exchange(request: OutgoingRequest, context: CallContext): Promise<Reply> {
  const { limits, facts } = context;
  limits.signal?.throwIfAborted();
  const endsAt = performance.now() + limits.deadlineMs;
  const deadline = startTimeLimit(limits.deadlineMs, limits.signal);
  let mayHaveBeenApplied = false;
  try {
    for (let number = 1; ; number += 1) {
      const startedAt = performance.now();
      const attempt = await attemptOnce(request, context, { number, deadline, mayHaveBeenApplied });
      mayHaveBeenApplied ||= attempt.standing === "maybe-applied";
      const delayMs = retryDelayMs(number, attempt.retryAfterMs);
      const isOver =
        number > limits.maxRetries ||
        !mayRepeat(attempt.standing, facts.retry) ||
        performance.now() + delayMs >= endsAt;
      log(
        context,
        request,
        attempt,
        { number, elapsedMs: performance.now() - startedAt },
        isOver ? undefined : delayMs,
      );
      if (isOver) {
        if ("error" in attempt.outcome) throw attempt.outcome.error;
        return attempt.outcome.reply;
      }
      await sleep(delayMs, limits.signal);
    }
  } finally {
    deadline.close();
  }
}

function log(
  { logger, operation }: CallContext,
  request: OutgoingRequest,
  { outcome }: Attempt,
  timing: { readonly number: number; readonly elapsedMs: number },
  delayMs: number | undefined,
): void {
  if (logger === undefined) return;
  const path = new URL(request.url).pathname;
  const reply = "reply" in outcome ? outcome.reply : undefined;
  const requestId = reply?.requestId;
  const fields = {
    operation,
    attempt: timing.number,
    method: request.method,
    path,
    elapsedMs: Math.round(timing.elapsedMs),
    ...(reply === undefined ? {} : { status: reply.response.status }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(delayMs === undefined ? {} : { delayMs: Math.round(delayMs) }),
  };
  const outcomeText = "error" in outcome ? outcome.error.name : String(outcome.reply.response.status);
  if (delayMs === undefined) logger.debug(`${request.method} ${path}: ${outcomeText}`, fields);
  else logger.warn(`${request.method} ${path}: ${outcomeText}, again in ${Math.round(delayMs)} ms`, fields);
}
