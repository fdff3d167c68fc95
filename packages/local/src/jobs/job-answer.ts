import { JobStatus } from "@vizjobs/spec/contract";
import type { VisualizationJobCreated, VisualizationJobDetails, VisualizationJobSummary } from "@vizjobs/spec";
import type { Choices } from "../server/choices.ts";
import type { Job } from "./job.ts";
import { runMs, shownStatus, statusOf, stopsAfterMs, type LifecycleRules } from "./lifecycle.ts";
import { enteredAt } from "./plan.ts";
import { factsOf } from "./status-facts.ts";

/** What decides how jobs are shown. */
export interface AnswerRules extends Pick<Choices, "remainingDuration" | "serviceUrlFrom"> {
  readonly lifecycle: LifecycleRules;
  /** Address that service_url begins with. */
  readonly endpoint: () => string;
}

/** Where a job's charts are, below the server's endpoint; the documented shape. */
export function chartsPath(projectId: string, jobId: number | string): string {
  return `/modelarts2/tensorboard/${projectId}/${jobId}/`;
}

/** Answer of create. */
export function createdAnswer(job: Job, now: number, rules: AnswerRules): VisualizationJobCreated {
  return {
    is_success: true,
    job_id: job.job_id,
    job_name: job.job_name,
    status: shownStatus(job, now) ?? JobStatus.UNKNOWN,
    create_time: job.create_time,
    service_url: serviceUrl(job, now, rules),
  };
}

/** Answer of details. */
export function detailsAnswer(job: Job, now: number, rules: AnswerRules): VisualizationJobDetails {
  return { is_success: true, ...summaryAnswer(job, now, rules) };
}

/** One element of the list. */
export function summaryAnswer(job: Job, now: number, rules: AnswerRules): VisualizationJobSummary {
  return {
    job_id: job.job_id,
    job_name: job.job_name,
    status: shownStatus(job, now) ?? JobStatus.UNKNOWN,
    create_time: job.create_time,
    duration: runMs(job, now, rules.lifecycle),
    job_desc: job.job_desc,
    service_url: serviceUrl(job, now, rules),
    train_url: job.train_url,
    resource_id: job.resource_id,
    // The samples of the documentation print the unit in camelCase here and in snake_case in requests.
    ...(job.schedule.length > 0 && {
      schedule: job.schedule.map(({ type, time_unit, duration }) => ({ type, timeUnit: time_unit, duration })),
    }),
    remaining_duration: remaining(job, now, rules),
  };
}

const urlFrom: Readonly<Record<Choices["serviceUrlFrom"], readonly number[]>> = {
  created: Object.values(JobStatus),
  waiting: [JobStatus.WAITING, JobStatus.RUNNING],
  running: [JobStatus.RUNNING],
};

/** Empty until the run has reached the status from which it is told. */
function serviceUrl(job: Job, now: number, { serviceUrlFrom, endpoint }: AnswerRules): string {
  const from = urlFrom[serviceUrlFrom];
  const isTold = job.plan.some(([atMs, status]) => atMs <= now && status !== null && from.includes(status));
  return isTold ? endpoint() + chartsPath(job.project_id, job.job_id) : "";
}

/** Time until the automatic stop: all of it before the job runs, none once it has ended; null without an automatic stop. */
function remaining(job: Job, now: number, { remainingDuration, lifecycle }: AnswerRules): number | null {
  const stopMs = stopsAfterMs(job, lifecycle);
  if (stopMs === undefined || remainingDuration === "null") return null;
  const ms = Math.max(0, remainingMs(job, now, stopMs));
  return remainingDuration === "seconds" ? Math.floor(ms / 1_000) : ms;
}

function remainingMs(job: Job, now: number, stopMs: number): number {
  const status = statusOf(job, now) ?? JobStatus.UNKNOWN;
  const ranFrom = enteredAt(JobStatus.RUNNING, job.plan, now);
  if (status === JobStatus.RUNNING && ranFrom !== undefined) return ranFrom + stopMs - now;
  return status === JobStatus.KILLING || hasEnded(status) ? 0 : stopMs;
}

function hasEnded(status: number): boolean {
  const kind = factsOf(status)?.class;
  return kind === "ended" || kind === "failed";
}
