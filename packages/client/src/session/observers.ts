import type { IamOperationId, OperationId } from "@vizjobs/spec";

/** Takes what is logged. `console` fits. */
export interface Logger {
  /** A request that was made: with an answer, or without one and not repeated. */
  debug(message: string, fields: LogFields): void;
  /** A request that failed and is made again after `delayMs`. */
  warn(message: string, fields: LogFields): void;
}

/** A request that is about to be made. Never holds a header, a query or a body. */
export interface RequestEvent {
  /** The call, as the contract names it. */
  readonly operation: OperationId | IamOperationId;
  /** Number of the request within its call, from 1. */
  readonly attempt: number;
  /** HTTP method. */
  readonly method: string;
  /** Path of the address, without its query. */
  readonly path: string;
}

/** What is told of a request before it is made. */
export interface StartedRequestEvent extends RequestEvent {
  /**
   * A shell command that makes the request, with variables such as `$VIZJOB_TOKEN` in place of secrets; what is signed is signed
   * anew, with `openssl`. Not enumerable: who writes the event down does not write it.
   */
  toCurl(): string;
}

/** A request that was made. */
export interface ResponseEvent extends RequestEvent {
  /** HTTP status; absent when there is no answer. */
  readonly status?: number;
  /** Names the request in the logs of the service. */
  readonly requestId?: string;
  /** Milliseconds from sending to the end of the answer. */
  readonly elapsedMs: number;
  /** Name of the error with which the request failed, such as `ServerError`, `ConnectionError`, or `AbortError` of the caller. */
  readonly error?: string;
}

/** A request that failed and is made again. */
export interface RetryEvent extends ResponseEvent {
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
  /**
   * Why it may be: `unsent` never left this machine, `refused` was not applied, `maybe-applied` does no harm twice,
   * `credentials` were renewed, or the clock that they are signed by was corrected.
   */
  readonly reason: "unsent" | "refused" | "maybe-applied" | "credentials";
}

/** What is logged of a request. */
export interface LogFields extends ResponseEvent {
  /** Milliseconds until the next attempt. */
  readonly delayMs?: number;
}

/** Who is told of requests. What one of them throws rejects the call. */
export interface Observers {
  /** Is told of each request and retry. Default: nothing is logged. */
  readonly logger?: Logger | undefined;
  /** Is told of each request, those to IAM too, before it is made. */
  readonly onRequest?: ((event: StartedRequestEvent) => void) | undefined;
  /** Is told how each request ended, with an answer or without. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Is told of each retry, before the pause. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}
