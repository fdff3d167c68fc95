import type { OperationId } from "@vizjobs/spec";
import type { Logger } from "../session/options.ts";
import type { Attempt } from "./call-context.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";

/** Which attempt it was, how long it took, and how long the pause before the next one is. */
export interface AttemptTiming {
  readonly number: number;
  readonly elapsedMs: number;
  /** Undefined: no next one. */
  readonly delayMs: number | undefined;
}

/** Tells the logger of an attempt: path, status and times. No header, query or body is ever logged. */
export function logAttempt(
  logger: Logger,
  { method, url }: OutgoingRequest,
  operation: OperationId,
  { outcome }: Attempt,
  { number, elapsedMs, delayMs }: AttemptTiming,
): void {
  const path = new URL(url).pathname;
  const reply = "reply" in outcome ? outcome.reply : undefined;
  const result = "error" in outcome ? outcome.error.name : outcome.reply.response.status;
  const fields = {
    operation,
    attempt: number,
    method,
    path,
    elapsedMs: Math.round(elapsedMs),
    ...(reply === undefined ? {} : { status: reply.response.status }),
    ...(reply?.requestId === undefined ? {} : { requestId: reply.requestId }),
    ...(delayMs === undefined ? {} : { delayMs: Math.round(delayMs) }),
  };
  if (delayMs === undefined) logger.debug(`${method} ${path}: ${result}`, fields);
  else logger.warn(`${method} ${path}: ${result}, again in ${Math.round(delayMs)} ms`, fields);
}
