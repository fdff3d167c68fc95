import type { IamOperationId, OperationId } from "@vizjobs/spec";

/** One attempt, before it is authenticated: credentials are added after the last middleware. */
export interface MiddlewareRequest {
  /** The call, as the contract names it. */
  readonly operation: OperationId | IamOperationId;
  /** Number of the request within its call, from 1. */
  readonly attempt: number;
  /** HTTP method. */
  readonly method: string;
  /** The full address. */
  readonly url: string;
  /** Headers by name in lower case, without those of the credentials. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact body; undefined for a request without one. */
  readonly body: string | undefined;
  /** Ends with the attempt. */
  readonly signal: AbortSignal;
}

/**
 * Stands around each attempt of each call of the jobs API, the first in the list outermost: may change the request that it passes
 * to `next`, and look at or replace the answer. What it sees holds no credential; requests are authenticated, and signed, inside
 * the innermost `next`. Time in it counts as time of the attempt. What it throws itself rejects the call and is not repeated.
 *
 * @example
 * ```ts
 * const traced: Middleware = (request, next) => next({ ...request, headers: { ...request.headers, traceparent: traceparent() } });
 * const session = new Session({ region: "eu-de", middleware: [traced] });
 * ```
 */
export type Middleware = (
  request: MiddlewareRequest,
  next: (request: MiddlewareRequest) => Promise<Response>,
) => Promise<Response>;
