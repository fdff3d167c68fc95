import type { IamOperationId, OperationFacts, OperationId } from "@vizjobs/spec";
import type { Identity, Proof } from "../credentials/identity.ts";
import type { ApiError } from "../errors/api-errors.ts";
import type { CallError } from "../errors/call-errors.ts";
import type { CallLimits } from "../session/limits.ts";
import type { Middleware } from "../session/middleware.ts";
import type { Observers } from "../session/observers.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import type { RetryBudget } from "./retry-budget.ts";
import type { Standing } from "./retry-policy.ts";

/** All that a call needs besides its request. */
export interface CallContext {
  readonly operation: OperationId | IamOperationId;
  readonly facts: OperationFacts;
  readonly limits: CallLimits;
  /** When the deadline of the call is, by `performance.now()`. */
  readonly endsAt: number;
  readonly fetch: typeof globalThis.fetch;
  /** Undefined for calls that need no authentication. */
  readonly identity: Identity | undefined;
  /** The project that is called; undefined for IAM. */
  readonly projectId: string | undefined;
  /** Every secret of the session so far; another array as soon as there is another. */
  readonly secrets: () => readonly string[];
  readonly observers: Observers;
  readonly middleware: readonly Middleware[];
  readonly budget: RetryBudget;
}

/** An answer that stands. */
export interface Reply {
  readonly response: Response;
  /** The decoded body, integers lossless; undefined when it is empty; the text when a failure is not JSON. */
  readonly body: unknown;
  readonly requestId: string | undefined;
  /** Set when the service refused. */
  readonly failure: ApiError | undefined;
  /**
   * Reads the body.
   *
   * @throws DecodeError when `read` finds it unreadable.
   */
  decode<T>(read: (body: unknown) => T): Promise<T>;
}

/** How one attempt ended. */
export interface Attempt {
  readonly standing: Standing;
  readonly outcome: { readonly reply: Reply } | { readonly error: CallError };
  readonly retryAfterMs?: number | undefined;
  /** The credentials were not accepted, and others are to be had now. */
  readonly isWorthAnotherProof?: boolean;
}

/** What a failure has to know of the attempt that it ended. */
export interface AttemptState {
  /** The request without what proves it; as it was sent, when a middleware changed it. */
  readonly request: OutgoingRequest;
  /** Number of this attempt, from 1. */
  readonly number: number;
  /** Whether an earlier attempt may have been applied. */
  readonly mayHaveBeenApplied: boolean;
  /** What proved the request, as soon as that is known. */
  readonly proof?: Proof | undefined;
}

/** Whether anything can be applied to a job: not by a read, and not by a call of IAM, which belongs to no project. */
export function isChange({ facts, projectId }: CallContext): boolean {
  return projectId !== undefined && facts.method !== "GET";
}
