import { JobStatus } from "@vizjobs/spec/contract";
import { stopsAfterMs, type Job } from "./job.ts";
import { past, statusAt, timeIn, type PlanEntry } from "./plan.ts";
import type { Timing } from "./timing.ts";

type Run = Pick<Job, "plan" | "reads" | "steps">;

/** A run from its beginning: 1, 4, 7, 8 and, with an automatic stop, 9 and 12. Without a timing only the first step is timed. */
export function startRun(job: Pick<Job, "schedule">, now: number, timing: Timing | undefined): Run {
  if (timing === undefined) {
    return {
      plan: [[now, JobStatus.INIT]],
      steps: [JobStatus.SUBMIT_TRYING, JobStatus.WAITING, JobStatus.RUNNING],
      reads: 0,
    };
  }
  const submitAt = now + timing.initMs;
  const waitAt = submitAt + timing.submitMs;
  const runAt = waitAt + timing.waitMs;
  const plan: PlanEntry[] = [
    [now, JobStatus.INIT],
    [submitAt, JobStatus.SUBMIT_TRYING],
    [waitAt, JobStatus.WAITING],
    [runAt, JobStatus.RUNNING],
  ];
  const stopMs = stopsAfterMs(job);
  if (stopMs !== undefined) {
    plan.push([runAt + stopMs, JobStatus.KILLING], [runAt + stopMs + timing.killMs, JobStatus.KILLED]);
  }
  return { plan, steps: [], reads: 0 };
}

/** The same job on a new run; what it ran before counts on. */
export function restarted(job: Job, now: number, timing: Timing | undefined): Job {
  return { ...job, ran_ms: runMs(job, now), ...startRun(job, now, timing) };
}

/** The job on its way to 12 over 9. */
export function stopped(job: Job, now: number, timing: Timing | undefined): Job {
  return { ...job, ...ending(job, now, timing, JobStatus.KILLED) };
}

/** The job on its way out over 9. */
export function deleted(job: Job, now: number, timing: Timing | undefined): Job {
  return { ...job, ...ending(job, now, timing, null) };
}

function ending(job: Job, now: number, timing: Timing | undefined, end: number | null): Run {
  const killing: PlanEntry = [now, JobStatus.KILLING];
  return timing === undefined
    ? { plan: [...past(job.plan, now), killing], steps: [end], reads: 0 }
    : { plan: [...past(job.plan, now), killing, [now + timing.killMs, end]], steps: [], reads: 0 };
}

/** The job one step further, when the next step waits for a read and not for time; else the same job. */
export function steppedByRead(job: Job, now: number): Job {
  const [next, ...steps] = job.steps;
  const lastAt = job.plan.at(-1)?.[0] ?? now;
  if (next === undefined || lastAt > now) return job;
  const plan: PlanEntry[] = [...job.plan, [now, next]];
  const stopMs = stopsAfterMs(job);
  if (next === JobStatus.RUNNING && stopMs !== undefined) {
    plan.push([now + stopMs, JobStatus.KILLING]);
    return { ...job, plan, steps: [JobStatus.KILLED] };
  }
  return { ...job, plan, steps };
}

/** Milliseconds in status 8 over all runs. */
export function runMs(job: Job, now: number): number {
  return job.ran_ms + timeIn(JobStatus.RUNNING, job.plan, now);
}

/** The status at a time; undefined: the job is gone. */
export function statusOf(job: Job, now: number): number | undefined {
  return statusAt(job.plan, now) ?? undefined;
}

/** Whether the job is on its way out, so that its record will be dropped. */
export function isLeaving(job: Job): boolean {
  return job.plan.at(-1)?.[1] === null || job.steps.at(-1) === null;
}
