import type { JobDetails } from "../jobs/job-types.ts";
import type { WaitGoal } from "../jobs/wait-types.ts";
import { VizjobError, type VizjobErrorInit } from "./base.ts";

/** What an error of a wait is made from. */
export interface WaitErrorInit extends VizjobErrorInit {
  readonly goal: WaitGoal | "predicate";
  readonly last: JobDetails | undefined;
}

/** The job did not reach the goal in time. It may still do so. `code` is `WAIT_TIMEOUT`. */
export class WaitTimeoutError extends VizjobError {
  static override readonly kind: string = "WaitTimeoutError";
  /** What was waited for. */
  declare readonly goal: WaitGoal | "predicate";
  /** The details read last; undefined when none could be read. */
  declare readonly last: JobDetails | undefined;

  constructor(init: WaitErrorInit) {
    super({ code: "WAIT_TIMEOUT", retryable: true, ...init });
  }
}

/** The job is in a status from which it does not reach the goal, or is gone. `code` is `GOAL_UNREACHABLE`. */
export class UnreachableGoalError extends VizjobError {
  static override readonly kind: string = "UnreachableGoalError";
  /** What was waited for. */
  declare readonly goal: WaitGoal | "predicate";
  /** The details read last; undefined when none could be read. */
  declare readonly last: JobDetails | undefined;

  constructor(init: WaitErrorInit) {
    super({ code: "GOAL_UNREACHABLE", ...init });
  }
}

/** Whether a wait ran out of time. */
export function isWaitTimeoutError(error: unknown): error is WaitTimeoutError {
  return error instanceof WaitTimeoutError;
}

/** Whether the goal of a wait cannot be reached any more. */
export function isUnreachableGoalError(error: unknown): error is UnreachableGoalError {
  return error instanceof UnreachableGoalError;
}
