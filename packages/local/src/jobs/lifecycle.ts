import { JobStatus } from "@vizjobs/spec/contract";
import type { Choices } from "../server/choices.ts";
import type { Job } from "./job.ts";
import { wayTo, type RunEnd } from "./outcomes.ts";
import { past, statusAt, timeIn, type PlanEntry } from "./plan.ts";
import type { Timing } from "./timing.ts";

/** What decides the course of jobs on one server. */
export interface LifecycleRules extends Pick<Choices, "autoStopCounts" | "durationCounts" | "zeroHours"> {
  /** Undefined: answers that show a job move it on. */
  readonly timing: Timing | undefined;
  /** How many such answers a step takes. */
  readonly readsPerStep: number;
  /** For how long after stop and restart answers still show the status before. */
  readonly staleMs: number;
}

type Run = Pick<Job, "plan" | "reads" | "steps">;

/** A run from its beginning to 8, or to the end that it was told; in 8 it ends with the automatic stop, over 9 in 12. */
export function startRun(job: Pick<Job, "ran_ms" | "schedule">, now: number, rules: LifecycleRules, end?: RunEnd): Run {
  const way = wayTo(end);
  const { timing } = rules;
  if (timing === undefined) {
    const [first = JobStatus.INIT, ...rest] = way;
    return { plan: [[now, first]], steps: end === undefined ? rest : [...rest, end.status], reads: 0 };
  }
  const plan: PlanEntry[] = [];
  let at = now;
  for (const status of way) {
    plan.push([at, status]);
    if (status !== JobStatus.RUNNING) at += delay(timing, status);
  }
  const isRunning = way.at(-1) === JobStatus.RUNNING;
  const endAt = isRunning ? at + (end?.runMs ?? delay(timing, JobStatus.RUNNING)) : at;
  const stopAt = isRunning ? at + (stopsAfterMs(job, rules) ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  if (end !== undefined && endAt <= stopAt) plan.push([endAt, end.status]);
  else if (stopAt < Number.POSITIVE_INFINITY) plan.push(...killing(stopAt, timing, JobStatus.KILLED));
  return { plan, steps: [], reads: 0 };
}

/** The same job on a new run; what it ran before counts on. */
export function restarted(job: Job, now: number, rules: LifecycleRules, end?: RunEnd): Job {
  const before = { ...job, ran_ms: job.ran_ms + timeIn(JobStatus.RUNNING, job.plan, now) };
  return { ...before, stale: staleFrom(job, now, rules), ...startRun(before, now, rules, end) };
}

/** The job on its way to 12 over 9. */
export function stopped(job: Job, now: number, rules: LifecycleRules): Job {
  return { ...job, stale: staleFrom(job, now, rules), ...ending(job, now, rules, JobStatus.KILLED) };
}

/** The job on its way out over 9, or to a failed deletion. */
export function deleted(job: Job, now: number, rules: LifecycleRules, hasFailed = false): Job {
  return { ...job, stale: null, ...ending(job, now, rules, hasFailed ? JobStatus.DELETE_FAILED : null) };
}

function ending(job: Job, now: number, { timing }: LifecycleRules, end: number | null): Run {
  const before = past(job.plan, now);
  return timing === undefined
    ? { plan: [...before, [now, JobStatus.KILLING]], steps: [end], reads: 0 }
    : { plan: [...before, ...killing(now, timing, end)], steps: [], reads: 0 };
}

function killing(at: number, timing: Timing, end: number | null): PlanEntry[] {
  return [
    [at, JobStatus.KILLING],
    [at + delay(timing, JobStatus.KILLING), end],
  ];
}

function staleFrom(job: Job, now: number, { staleMs }: LifecycleRules): Job["stale"] {
  const status = statusOf(job, now);
  return staleMs === 0 || status === undefined ? null : { from: now, until: now + staleMs, status };
}

/** The job after one more answer that showed it: a step further when steps wait for reads and enough have come. */
export function steppedByRead(job: Job, now: number, rules: LifecycleRules): Job {
  const [next, ...steps] = job.steps;
  if (next === undefined || isStopPending(job, now)) return job;
  if (job.reads + 1 < rules.readsPerStep) return { ...job, reads: job.reads + 1 };
  // After a clock was set back, what has come about stays so.
  const before = job.plan.map(([at, status]) => [Math.min(at, now), status] as const);
  const stepped = { ...job, plan: [...before, [now, next] as const], steps, reads: 0 };
  const stopMs = stopsAfterMs(job, rules);
  if (next !== JobStatus.RUNNING || steps.length > 0 || stopMs === undefined) return stepped;
  return { ...stepped, plan: [...stepped.plan, [now + stopMs, JobStatus.KILLING]], steps: [JobStatus.KILLED] };
}

/** Whether the job runs and its automatic stop, the only step that has a time, is still to come. */
function isStopPending({ plan }: Job, now: number): boolean {
  const last = plan.at(-1);
  const isAhead = last !== undefined && last[0] > now && last[1] === JobStatus.KILLING;
  return isAhead && statusAt(plan, now) === JobStatus.RUNNING;
}

/** Milliseconds in status 8, over all runs or the last, as `duration` tells them. */
export function runMs(job: Job, now: number, { durationCounts }: LifecycleRules): number {
  const before = durationCounts === "all-runs" ? job.ran_ms : 0;
  return before + timeIn(JobStatus.RUNNING, job.plan, now);
}

/** Milliseconds in status 8 after which this run stops automatically; undefined: it does not. */
export function stopsAfterMs(job: Pick<Job, "ran_ms" | "schedule">, rules: LifecycleRules): number | undefined {
  const hours = job.schedule[0]?.duration;
  if (hours === undefined || (hours === 0 && rules.zeroHours === "never")) return undefined;
  const before = rules.autoStopCounts === "all-runs" ? job.ran_ms : 0;
  return Math.max(0, hours * 3_600_000 - before);
}

/** The status at a time; undefined: the job is gone. */
export function statusOf(job: Job, now: number): number | undefined {
  return statusAt(job.plan, now) ?? undefined;
}

/** The status that answers show, which may lag behind; undefined: the job is gone. */
export function shownStatus(job: Job, now: number): number | undefined {
  const { stale } = job;
  // A clock that was set back is before all of it.
  return stale !== null && now >= stale.from && now < stale.until ? stale.status : statusOf(job, now);
}

/** Whether the job is on its way out, so that its record will be dropped. */
export function isLeaving(job: Job): boolean {
  return job.plan.at(-1)?.[1] === null || job.steps.at(-1) === null;
}

const delay = (timing: Timing, status: number): number => timing[status] ?? 0;
