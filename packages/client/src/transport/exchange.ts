import { attemptOnce } from "./attempt.ts";
import type { Attempt, CallContext, Reply } from "./call-context.ts";
import { isObserved } from "./is-observed.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";

/**
 * Sends a request until there is an answer that stands, until repeating it is not safe, or until time or retries are used up.
 *
 * @throws ConnectionError, TimeoutError or DecodeError; the signal's reason when the caller aborts.
 */
export async function exchange(request: OutgoingRequest, context: CallContext): Promise<Reply> {
  const { identity, projectId, limits, observers, budget } = context;
  limits.signal?.throwIfAborted();
  const prover = identity?.peek(projectId);
  let first: Attempt | undefined;
  if (!isObserved(observers) && (prover !== undefined || identity === undefined)) {
    first = await attemptOnce(context, { request, number: 1, mayHaveBeenApplied: false }, prover);
    if ("reply" in first.outcome && first.outcome.reply.failure === undefined) {
      budget.reward(false);
      return first.outcome.reply;
    }
  }
  // Loaded on use: most calls go well at once.
  const { persist } = await import("./trouble.ts");
  return persist(request, context, first);
}
