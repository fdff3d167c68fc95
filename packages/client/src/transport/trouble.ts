/**
 * What is made of requests that do not go well: loaded together, on first use, because most do.
 *
 * @internal
 */
export { decodeError, unreadable } from "./decode-failure.ts";
export { lateError, lost, timedOut } from "./delivery-failure.ts";
export { settleFailure } from "./failure.ts";
export { persist } from "./persist.ts";
export { redactorOf } from "./redact.ts";
export { runMiddleware } from "./run-middleware.ts";
