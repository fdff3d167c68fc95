import { JobStatus } from "@vizjobs/spec/contract";

const { INIT, SUBMIT_TRYING, WAITING, RUNNING } = JobStatus;
const toRunning = [INIT, SUBMIT_TRYING, WAITING, RUNNING] as const;

/** What a run goes through before it ends so. Such runs end in these statuses only; others belong to other kinds of jobs. */
const ways = {
  [JobStatus.IMAGE_FAILED]: [INIT, JobStatus.IMAGE_CREATING],
  [JobStatus.SUBMIT_FAILED]: [INIT, SUBMIT_TRYING],
  [JobStatus.MOUNT_FAILED]: [INIT, SUBMIT_TRYING, WAITING],
  [JobStatus.FAILED]: [INIT, SUBMIT_TRYING, WAITING],
  [JobStatus.LOST]: toRunning,
} as const;

/** A status in which a run can be told to end: 3, 5, 11, 14 or 22. */
export type RunOutcome = keyof typeof ways;

/** How a run is to end. */
export interface RunEnd {
  readonly status: RunOutcome;
  /** Milliseconds in status 8 before; undefined: none for 11, and what the timing says for 14. */
  readonly runMs: number | undefined;
}

export const runOutcomes: readonly RunOutcome[] = [
  JobStatus.IMAGE_FAILED,
  JobStatus.SUBMIT_FAILED,
  JobStatus.FAILED,
  JobStatus.LOST,
  JobStatus.MOUNT_FAILED,
];

/** The statuses of a run on its way; without an end it stays in the last. */
export function wayTo(end: RunEnd | undefined): readonly number[] {
  if (end === undefined || end.runMs !== undefined) return toRunning;
  return ways[end.status];
}
