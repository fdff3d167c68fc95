import type { OperationFacts, OperationId } from "@vizjobs/spec";
import type { ApiError } from "../errors/api-errors.ts";
import type { CallError, DecodeError } from "../errors/call-errors.ts";
import type { CallLimits, Logger } from "../session/options.ts";
import type { SignableRequest } from "../signing/signing-types.ts";
import type { Redact } from "./redact.ts";
import type { Standing } from "./retry-policy.ts";

/** All that a call needs besides its request. */
export interface CallContext {
  readonly operation: OperationId;
  readonly facts: OperationFacts;
  readonly limits: CallLimits;
  readonly fetch: typeof globalThis.fetch;
  readonly authenticate: (request: SignableRequest) => Promise<Readonly<Record<string, string>>>;
  readonly redact: Redact;
  readonly logger: Logger | undefined;
}

/** An answer that stands. */
export interface Reply {
  readonly response: Response;
  /** The decoded body, integers lossless; undefined when it is empty; the text when a failure is not JSON. */
  readonly body: unknown;
  readonly requestId: string | undefined;
  /** Set when the service refused. */
  readonly failure: ApiError | undefined;
  /** Makes the error for a body that lacks what the contract promises. */
  undecodable(problem: string): DecodeError;
}

/** How one attempt ended. */
export interface Attempt {
  readonly standing: Standing;
  readonly outcome: { readonly reply: Reply } | { readonly error: CallError };
  readonly retryAfterMs?: number | undefined;
}
