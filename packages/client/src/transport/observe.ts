import type { Observers, RequestEvent, ResponseEvent } from "../session/observers.ts";
import type { Attempt, AttemptState, CallContext } from "./call-context.ts";

/** An attempt that somebody is told of. */
export interface ObservedAttempt {
  /** Tells how it ended; `delayMs` is undefined when there is no other. */
  end(attempt: Attempt, delayMs: number | undefined, isProvenAgain: boolean): void;
}

/** Tells of an attempt: path, status and times. No header, query or body is ever told. */
export function observe(
  { logger, onRequest, onResponse, onRetry }: Observers,
  { operation }: CallContext,
  { request: { method, url }, number }: AttemptState,
): ObservedAttempt {
  const event: RequestEvent = { operation, attempt: number, method, path: new URL(url).pathname };
  onRequest?.(event);
  const startedAt = performance.now();
  return {
    end(attempt, delayMs, isProvenAgain) {
      const response: ResponseEvent = {
        ...event,
        ...endOf(attempt),
        elapsedMs: Math.round(performance.now() - startedAt),
      };
      onResponse?.(response);
      const request = `${method} ${event.path}: ${resultOf(attempt)}`;
      if (delayMs === undefined) {
        logger?.debug(request, response);
        return;
      }
      const delay = Math.round(delayMs);
      const reason = isProvenAgain || attempt.standing === "final" ? "credentials" : attempt.standing;
      onRetry?.({ ...response, delayMs: delay, reason });
      logger?.warn(`${request}, again in ${delay} ms`, { ...response, delayMs: delay });
    },
  };
}

function endOf({ outcome }: Attempt): Pick<ResponseEvent, "status" | "requestId" | "error"> {
  if ("error" in outcome) return { error: outcome.error.name };
  const { response, requestId, failure } = outcome.reply;
  return {
    status: response.status,
    ...(requestId === undefined ? {} : { requestId }),
    ...(failure === undefined ? {} : { error: failure.name }),
  };
}

function resultOf({ outcome }: Attempt): string | number {
  return "error" in outcome ? outcome.error.name : outcome.reply.response.status;
}
