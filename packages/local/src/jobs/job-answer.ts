import { JobStatus } from "@vizjobs/spec/contract";
import type { VisualizationJobCreated, VisualizationJobDetails, VisualizationJobSummary } from "@vizjobs/spec";
import { stopsAfterMs, type Job } from "./job.ts";
import { runMs, statusOf } from "./lifecycle.ts";
import { enteredAt } from "./plan.ts";

/** Where a job's charts are, below the server's endpoint; the documented shape. */
export function chartsPath(projectId: string, jobId: number | string): string {
  return `/modelarts2/tensorboard/${projectId}/${jobId}/`;
}

/** Answer of create. */
export function createdAnswer(job: Job, now: number, endpoint: string): VisualizationJobCreated {
  return {
    is_success: true,
    job_id: job.job_id,
    job_name: job.job_name,
    status: statusOf(job, now) ?? JobStatus.UNKNOWN,
    create_time: job.create_time,
    service_url: serviceUrl(job, now, endpoint),
  };
}

/** Answer of details. */
export function detailsAnswer(job: Job, now: number, endpoint: string): VisualizationJobDetails {
  return { is_success: true, ...summaryAnswer(job, now, endpoint) };
}

/** One element of the list. */
export function summaryAnswer(job: Job, now: number, endpoint: string): VisualizationJobSummary {
  return {
    job_id: job.job_id,
    job_name: job.job_name,
    status: statusOf(job, now) ?? JobStatus.UNKNOWN,
    create_time: job.create_time,
    duration: runMs(job, now),
    job_desc: job.job_desc,
    service_url: serviceUrl(job, now, endpoint),
    train_url: job.train_url,
    resource_id: job.resource_id,
    // The samples of the documentation print the unit in camelCase here and in snake_case in requests.
    ...(job.schedule.length > 0 && {
      schedule: job.schedule.map(({ type, time_unit, duration }) => ({ type, timeUnit: time_unit, duration })),
    }),
    remaining_duration: remainingMs(job, now),
  };
}

/** Empty until the run has reached status 7, as the documented details show it there. */
function serviceUrl(job: Job, now: number, endpoint: string): string {
  const isDeployed = enteredAt(JobStatus.WAITING, job.plan, now) !== undefined;
  return isDeployed ? endpoint + chartsPath(job.project_id, job.job_id) : "";
}

/** Time until the automatic stop: all of it before the job runs, none once it has ended; null without an automatic stop. */
function remainingMs(job: Job, now: number): number | null {
  const stopMs = stopsAfterMs(job);
  if (stopMs === undefined) return null;
  const ranFrom = enteredAt(JobStatus.RUNNING, job.plan, now);
  if (statusOf(job, now) === JobStatus.RUNNING && ranFrom !== undefined) return Math.max(0, ranFrom + stopMs - now);
  return ranFrom === undefined && enteredAt(JobStatus.KILLING, job.plan, now) === undefined ? stopMs : 0;
}
