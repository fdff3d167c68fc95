import type { Observers } from "../session/observers.ts";

/** Whether anybody is told of requests. */
export function isObserved({ logger, onRequest, onResponse, onRetry }: Observers): boolean {
  return (logger ?? onRequest ?? onResponse ?? onRetry) !== undefined;
}
