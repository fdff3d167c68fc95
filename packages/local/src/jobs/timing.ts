import { JobStatus } from "@vizjobs/spec/contract";

/**
 * How long a job takes on its way: `normal` 2.5 s to running and 0.8 s to stop, `slow` ten times that, `instant` nothing, `manual`
 * one step with each answer that shows the job (or with each so many, see `readsPerStep`).
 */
export type TimingProfile = "instant" | "manual" | "normal" | "slow";

/** Milliseconds that a job spends in a status on its way. */
export type Timing = Readonly<Record<number, number>>;

const normal: Timing = {
  [JobStatus.INIT]: 400,
  [JobStatus.IMAGE_CREATING]: 600,
  [JobStatus.SUBMIT_TRYING]: 600,
  [JobStatus.WAITING]: 1_500,
  // Of a run that is told to be lost.
  [JobStatus.RUNNING]: 1_000,
  [JobStatus.KILLING]: 800,
};

/** The delays of a profile; undefined: there are none, reads move jobs on. */
export function timingOf(profile: TimingProfile): Timing | undefined {
  return { normal, slow: scaled(10), instant: scaled(0), manual: undefined }[profile];
}

function scaled(factor: number): Timing {
  return Object.fromEntries(Object.entries(normal).map(([status, ms]) => [status, ms * factor]));
}
