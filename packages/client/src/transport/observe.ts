import { isDecodeError } from "../errors/call-errors.ts";
import type { Observers, RequestEvent, ResponseEvent, StartedRequestEvent } from "../session/observers.ts";
import type { Attempt, AttemptState, CallContext } from "./call-context.ts";
import { curlOf } from "./curl.ts";

/** An attempt that somebody is told of. */
export interface ObservedAttempt {
  /** Tells how it ended; `delayMs` is undefined when there is no other. */
  end(attempt: Attempt, delayMs: number | undefined, isProvenAgain: boolean): void;
  /** Tells that nothing came of it: the caller ended it, or a middleware threw an error of its own. */
  drop(error: unknown): void;
}

/** Tells of an attempt: path, status and times. No header, query or body is ever told. */
export function observe(
  { logger, onRequest, onResponse, onRetry }: Observers,
  context: CallContext,
  state: AttemptState,
): ObservedAttempt {
  const { operation } = context;
  const { method, url } = state.request;
  const event: RequestEvent = { operation, attempt: state.number, method, path: new URL(url).pathname };
  onRequest?.(startedRequest(event, () => curlOf(state, context)));
  const startedAt = performance.now();
  const tell = (end: ReturnType<typeof endOf>): ResponseEvent => {
    const response = { ...event, ...end, elapsedMs: Math.round(performance.now() - startedAt) };
    onResponse?.(response);
    return response;
  };
  return {
    drop(error) {
      const response = tell({ error: error instanceof Error ? error.name : "Error" });
      logger?.debug(`${method} ${event.path}: ${response.error}`, response);
    },
    end(attempt, delayMs, isProvenAgain) {
      const response = tell(endOf(attempt));
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

function startedRequest(event: RequestEvent, toCurl: () => string): StartedRequestEvent {
  const started = { ...event, toCurl };
  Object.defineProperty(started, "toCurl", { enumerable: false });
  return started;
}

function endOf({ outcome }: Attempt): Pick<ResponseEvent, "status" | "requestId" | "error"> {
  if ("error" in outcome) {
    const { error } = outcome;
    // An answer that cannot be read is one all the same.
    return { ...(isDecodeError(error) ? answerOf(error.status, error.requestId) : {}), error: error.name };
  }
  const { response, requestId, failure } = outcome.reply;
  return { ...answerOf(response.status, requestId), ...(failure === undefined ? {} : { error: failure.name }) };
}

function answerOf(status: number, requestId: string | undefined): Pick<ResponseEvent, "status" | "requestId"> {
  return { status, ...(requestId === undefined ? {} : { requestId }) };
}

function resultOf({ outcome }: Attempt): string | number {
  return "error" in outcome ? outcome.error.name : outcome.reply.response.status;
}
