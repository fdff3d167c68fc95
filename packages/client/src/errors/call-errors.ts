import type { OperationId } from "@vizjobs/spec";
import { VizjobError, type VizjobErrorInit } from "./base.ts";

/** What an error of a call is made from. */
export interface CallErrorInit extends VizjobErrorInit {
  readonly operation: OperationId;
  readonly attempts: number;
}

/** A call failed after it was checked. Its subclasses say how. */
export class CallError extends VizjobError {
  static override readonly kind: string = "CallError";
  /** The call, as the contract names it. */
  declare readonly operation: OperationId;
  /** How many requests were tried, the first included. 0: none. */
  declare readonly attempts: number;

  // oxlint-disable-next-line no-useless-constructor -- it narrows what the fields declared above are filled from
  constructor(init: CallErrorInit) {
    super(init);
  }
}

/** What a failure on the way is made from. */
export interface DeliveryErrorInit extends CallErrorInit {
  readonly mayHaveBeenApplied: boolean;
}

/** No answer: the address could not be reached, or the connection broke. `code` is `CONNECTION_FAILED`. */
export class ConnectionError extends CallError {
  static override readonly kind: string = "ConnectionError";
  /** False only when no request can have reached the service; otherwise read the job before you repeat the call. */
  declare readonly mayHaveBeenApplied: boolean;

  constructor(init: DeliveryErrorInit) {
    super({ code: "CONNECTION_FAILED", ...init });
  }
}

/** No answer in time. `code` is `TIMEOUT`. */
export class TimeoutError extends CallError {
  static override readonly kind: string = "TimeoutError";
  /** False only when no request can have reached the service; otherwise read the job before you repeat the call. */
  declare readonly mayHaveBeenApplied: boolean;
  /** The limit that was passed, `timeoutMs` of one attempt or `deadlineMs` of the call, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(init: DeliveryErrorInit & { readonly timeoutMs: number }) {
    super({ code: "TIMEOUT", ...init });
  }
}

/** The service answered with success, but the answer cannot be read. `code` is `UNDECODABLE_ANSWER`. */
export class DecodeError extends CallError {
  static override readonly kind: string = "DecodeError";
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** Names the request in the logs of the service. */
  declare readonly requestId: string | undefined;
  /** The beginning of the answer, shortened, without control characters. */
  declare readonly excerpt: string;

  constructor(
    init: CallErrorInit & {
      readonly status: number;
      readonly requestId?: string | undefined;
      readonly excerpt: string;
    },
  ) {
    super({ code: "UNDECODABLE_ANSWER", ...init });
  }
}

/** Whether a call failed after it was checked: {@link ApiError}, {@link ConnectionError}, {@link TimeoutError} or {@link DecodeError}. */
export function isCallError(error: unknown): error is CallError {
  return error instanceof CallError;
}

/** Whether no answer came. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return error instanceof ConnectionError;
}

/** Whether no answer came in time. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return error instanceof TimeoutError;
}

/** Whether the answer could not be read. */
export function isDecodeError(error: unknown): error is DecodeError {
  return error instanceof DecodeError;
}
