import type { JobStatus } from "@vizjobs/spec/contract";
import type { RouteId } from "../generated/routes.gen.ts";
import type { RunOutcome } from "../jobs/outcomes.ts";

/** Which calls a rule is for. */
export interface FaultMatch {
  /** The contract's name of the call. Default: any. */
  readonly operation?: RouteId;
  /** The first of the matching calls that the rule is due for, counted from 1 since the rule was added. Default: 1. */
  readonly nth?: number;
  /** For how many it is due from there on. Default: 1, and with a `probability` all; `"all"` and Infinity: all. */
  readonly times?: number | "all";
  /** Of the calls that it is due for, the part that it happens to, 0 to 1, as `seed` decides. Default: 1. */
  readonly probability?: number;
  /** An integer; the same seed picks the same calls. Default: 1. */
  readonly seed?: number;
  /** Milliseconds of real time before the call is looked at. Default: 0. A rule may consist of nothing else. */
  readonly latencyMs?: number;
}

/** A failure by its name in the contract, such as `ModelArts.0103`, `ModelArts.0103_as_200` or `APIG.0308`. */
export interface NamedFailure {
  readonly error: string;
  /** Under which of its HTTP statuses. Default: the lowest. */
  readonly status?: number;
  /** Retry-After of the answer: seconds, or an HTTP date. */
  readonly retryAfter?: number | string;
  /** Whether the call is carried out before its answer is replaced. Default: false, nothing of it is applied. */
  readonly applied?: boolean;
}

/** A bare HTTP status, 400 to 599, without a body. */
export interface BareFailure {
  readonly status: number;
  readonly retryAfter?: number | string;
  readonly applied?: boolean;
}

/** A connection that breaks: `reset` before an answer, or `cut` in the middle of it (then the call has been carried out). */
export interface BrokenConnection {
  readonly connection: "cut" | "reset";
  /** For `reset`: whether the call is carried out before. Default: false. */
  readonly applied?: boolean;
}

/**
 * A call that is accepted and comes to a bad end: a created or restarted job ends in 3, 5, 11, 14 or 22, a deleted one in 6
 * instead of being gone.
 */
export interface JobOutcome {
  readonly outcome: RunOutcome | typeof JobStatus.DELETE_FAILED;
  /**
   * For 11 and 14: milliseconds in status 8 before, on the server's clock. Default: 11 comes before the job runs, 14 after a second
   * of the normal timing. The manual timing knows no time: there it makes the job run before, and the next step ends it.
   */
  readonly runMs?: number;
}

/** Nothing but the latency. */
export interface OnlyLate {
  readonly latencyMs: number;
}

/** A failure to come: which calls, and what becomes of them. */
export type FaultRule = FaultMatch & (BareFailure | BrokenConnection | JobOutcome | NamedFailure | OnlyLate);

/** A rule as a server keeps it. */
export interface FaultState {
  /** For {@link LocalFaults.remove}. */
  readonly id: number;
  readonly rule: FaultRule;
  /** Calls that matched its operation. */
  readonly calls: number;
  /** Calls that it happened to. */
  readonly hits: number;
}
