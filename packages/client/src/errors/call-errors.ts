import type { IamOperationId, OperationId } from "@vizjobs/spec";
import { VizjobError, type VizjobErrorInit } from "./base.ts";

/** What an error of a call is made from. */
export interface CallErrorInit extends VizjobErrorInit {
  readonly operation: OperationId | IamOperationId;
  readonly attempts: number;
  /** Default: false. */
  readonly mayHaveBeenApplied?: boolean | undefined;
  /** Writes the command that repeats the request. Absent: none was made. */
  readonly toCurl?: (() => string) | undefined;
}

/** A call failed after it was checked. Its subclasses say how. */
export class CallError extends VizjobError {
  static override readonly kind: string = "CallError";
  /** The call, as the contract names it. */
  declare readonly operation: OperationId | IamOperationId;
  /** How many requests were tried, the first included. 0: none. */
  declare readonly attempts: number;
  /** False only when no attempt can have been applied; otherwise read the job before you repeat a call that changes it. */
  declare readonly mayHaveBeenApplied: boolean;
  readonly #toCurl: (() => string) | undefined;

  constructor({ toCurl, mayHaveBeenApplied = false, ...fields }: CallErrorInit) {
    const all = { ...fields, mayHaveBeenApplied };
    super(all);
    this.#toCurl = toCurl;
  }

  /**
   * A shell command that makes the last request again, with variables such as `$VIZJOB_TOKEN` in place of secrets. A request that
   * was signed is signed anew, with `openssl`. Undefined when no request was made.
   *
   * @example
   * ```ts
   * if (isCallError(error)) console.error(error.toCurl());
   * ```
   */
  toCurl(): string | undefined {
    return this.#toCurl?.();
  }
}

/** No answer: the address could not be reached, or the connection broke. `code` is `CONNECTION_FAILED`. */
export class ConnectionError extends CallError {
  static override readonly kind: string = "ConnectionError";

  constructor(init: CallErrorInit) {
    super({ code: "CONNECTION_FAILED", ...init });
  }
}

/** No answer in time. `code` is `TIMEOUT`. */
export class TimeoutError extends CallError {
  static override readonly kind: string = "TimeoutError";
  /** The limit that was passed, `timeoutMs` of one attempt or `deadlineMs` of the call, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(init: CallErrorInit & { readonly timeoutMs: number }) {
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
