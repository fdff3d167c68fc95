import type { CallOptions } from "../session/options.ts";
import type { JobDetails } from "./job-types.ts";
import type { StatusName, UnknownStatusName } from "./status.ts";

/** What a wait can be for. */
export type WaitGoal = "running" | "stopped" | "deleted";

/**
 * A goal of one's own: true of the details that end the wait. It may be called often.
 *
 * @example
 * ```ts
 * await job.waitFor((details) => isRunning(details) && Boolean(details.service_url));
 * ```
 */
export type WaitPredicate = (job: JobDetails) => boolean;

/** How long to wait, and how often to look. */
export interface WaitOptions extends Omit<CallOptions, "timeoutMs"> {
  /** Milliseconds for the whole wait. Default: 600,000. One request may take as long as the session allows. */
  readonly timeoutMs?: number | undefined;
  /**
   * Milliseconds between two looks at first; the pause grows to 10 s while nothing changes. A `Retry-After` of the service counts
   * instead. Default: 2,000.
   */
  readonly intervalMs?: number | undefined;
  /** Is told of each look. */
  readonly onProgress?: ((progress: WaitProgress) => void) | undefined;
}

/** One look at the job. */
export interface WaitProgress {
  /** What is waited for. */
  readonly goal: WaitGoal | "predicate";
  /** Undefined when the job is gone. */
  readonly status: number | undefined;
  /** `JOBSTAT_RUNNING`, or `gone`. */
  readonly statusName: StatusName | UnknownStatusName | "gone";
  /** Status at the look before; undefined at the first. */
  readonly previous: number | undefined;
  /** Milliseconds since the wait began. */
  readonly elapsedMs: number;
  /** Milliseconds until the next look; undefined at the last. */
  readonly nextPollMs: number | undefined;
  /** Undefined when the job is gone. */
  readonly job: JobDetails | undefined;
}

/** How often to look at the job. */
export interface WatchOptions extends CallOptions {
  /** Milliseconds between two looks at first; the pause grows to 10 s while nothing changes. Default: 2,000. */
  readonly intervalMs?: number | undefined;
}

/** A change of status. */
export interface StatusChange {
  /** The status found; see `JobStatus`, and expect others. */
  readonly status: number;
  /** `JOBSTAT_RUNNING`; `UNKNOWN(99)` for one that is not documented. */
  readonly statusName: StatusName | UnknownStatusName;
  /** Undefined for the status that was found first. */
  readonly previous: number | undefined;
  /** The details that showed it. */
  readonly job: JobDetails;
}
