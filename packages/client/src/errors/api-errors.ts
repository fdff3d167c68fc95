import type { errorMeanings } from "@vizjobs/spec/contract/errors";
import { CallError, type CallErrorInit } from "./call-errors.ts";

/** A documented error code of the service or its gateway. */
export type ServiceErrorCode = Exclude<keyof typeof errorMeanings, `${number}:${string}`>;

/** What an error of the service is made from. */
export interface ApiErrorInit extends CallErrorInit {
  readonly signature?: SignatureExplanation | undefined;
  readonly status: number;
  readonly requestId?: string | undefined;
  readonly serviceMessage?: string | undefined;
  readonly jobStatus?: number | undefined;
  readonly retryAfterMs?: number | undefined;
}

/**
 * The service, or the gateway before it, refused the call. One subclass per meaning; an answer whose meaning is not known is
 * an `ApiError` itself.
 */
export class ApiError extends CallError {
  static override readonly kind: string = "ApiError";
  /** HTTP status; the service reports some failures with 200. */
  declare readonly status: number;
  /** The service's own code, such as `ModelArts.0105` or `APIG.0301`; expect others than the documented ones. */
  declare readonly code: ServiceErrorCode | (string & {}) | undefined;
  /** Names the request in the logs of the service: quote it to support. */
  declare readonly requestId: string | undefined;
  /** The service's own words. */
  declare readonly serviceMessage: string | undefined;

  // oxlint-disable-next-line no-useless-constructor -- it narrows what the fields declared above are filled from
  constructor(init: ApiErrorInit) {
    super(init);
  }
}

/** What was signed, to be held against what the gateway says that it received. Holds no secret. */
export interface SignatureExplanation {
  /** SHA-256 of the canonical request, lower-case hex. */
  readonly canonicalRequestHash: string;
  /** SHA-256 of the string to sign, lower-case hex. */
  readonly stringToSignHash: string;
  /** Names of the signed headers, lower case, sorted. */
  readonly signedHeaders: readonly string[];
  /** Milliseconds by which the service's clock is ahead of the one that dated the signature; undefined when it does not tell. */
  readonly clockDifferenceMs: number | undefined;
}

/** The token or the signature was not accepted. */
export class AuthenticationError extends ApiError {
  static override readonly kind: string = "AuthenticationError";
  /** What was signed; undefined for a request with a token. */
  declare readonly signature: SignatureExplanation | undefined;
}

/** The caller lacks a right. */
export class PermissionError extends ApiError {
  static override readonly kind: string = "PermissionError";
}

/** The job, or the address, does not exist. */
export class NotFoundError extends ApiError {
  static override readonly kind: string = "NotFoundError";
}

/** The service does not accept a value of the request. */
export class InvalidRequestError extends ApiError {
  static override readonly kind: string = "InvalidRequestError";
}

/** The name of the job is taken. */
export class DuplicateNameError extends ApiError {
  static override readonly kind: string = "DuplicateNameError";
}

/** The status of the job does not allow the call. */
export class InvalidStateError extends ApiError {
  static override readonly kind: string = "InvalidStateError";
  /** The status of the job, where the service names it. */
  declare readonly jobStatus: number | undefined;
}

/** A quota is used up. */
export class QuotaExceededError extends ApiError {
  static override readonly kind: string = "QuotaExceededError";
}

/** Too many requests. */
export class RateLimitError extends ApiError {
  static override readonly kind: string = "RateLimitError";
  /** How long the service asks to wait, in milliseconds, where it says so. */
  declare readonly retryAfterMs: number | undefined;
}

/** The service, or the gateway before it, failed. */
export class ServerError extends ApiError {
  static override readonly kind: string = "ServerError";
}

/** Whether the service refused the call, for whatever reason. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}

/** Whether the token or the signature was not accepted. */
export function isAuthenticationError(error: unknown): error is AuthenticationError {
  return error instanceof AuthenticationError;
}

/** Whether the caller lacks a right. */
export function isPermissionError(error: unknown): error is PermissionError {
  return error instanceof PermissionError;
}

/** Whether the job, or the address, does not exist. */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return error instanceof NotFoundError;
}

/** Whether the service does not accept a value of the request. */
export function isInvalidRequestError(error: unknown): error is InvalidRequestError {
  return error instanceof InvalidRequestError;
}

/** Whether the name of the job is taken. */
export function isDuplicateNameError(error: unknown): error is DuplicateNameError {
  return error instanceof DuplicateNameError;
}

/** Whether the status of the job does not allow the call. */
export function isInvalidStateError(error: unknown): error is InvalidStateError {
  return error instanceof InvalidStateError;
}

/** Whether a quota is used up. */
export function isQuotaExceededError(error: unknown): error is QuotaExceededError {
  return error instanceof QuotaExceededError;
}

/** Whether there were too many requests. */
export function isRateLimitError(error: unknown): error is RateLimitError {
  return error instanceof RateLimitError;
}

/** Whether the service, or the gateway before it, failed. */
export function isServerError(error: unknown): error is ServerError {
  return error instanceof ServerError;
}
