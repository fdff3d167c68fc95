/**
 * How long a job takes on its way: `normal` 2.5 s to running and 0.8 s to stop, `slow` ten times that, `instant` nothing, `manual`
 * one step with each answer that shows the job.
 */
export type TimingProfile = "instant" | "manual" | "normal" | "slow";

/** Milliseconds that a job spends in a status on its way. */
export interface Timing {
  readonly initMs: number;
  readonly submitMs: number;
  readonly waitMs: number;
  readonly killMs: number;
}

const normal: Timing = { initMs: 400, submitMs: 600, waitMs: 1500, killMs: 800 };

/** The delays of a profile; undefined: there are none, reads move jobs on. */
export function timingOf(profile: TimingProfile): Timing | undefined {
  return { normal, slow: scaled(10), instant: scaled(0), manual: undefined }[profile];
}

function scaled(factor: number): Timing {
  return {
    initMs: normal.initMs * factor,
    submitMs: normal.submitMs * factor,
    waitMs: normal.waitMs * factor,
    killMs: normal.killMs * factor,
  };
}
