import type { StatusClass } from "@vizjobs/spec";
import { operations } from "@vizjobs/spec/contract/operations";
import { statuses } from "@vizjobs/spec/contract/statuses";
import { ConfigurationError } from "../errors/input-errors.ts";

const known: { readonly [status: number]: { readonly name: StatusName; readonly class: StatusClass } } = statuses;

/** Name of a documented status, as the service writes it. */
export type StatusName = (typeof statuses)[keyof typeof statuses]["name"];

/** What stands for the name of a status that is not documented. Unlike `string`, it leaves a `switch` its literals. */
export type UnknownStatusName = `UNKNOWN(${number})`;

/** A status, or what has one: the details of a job, or a job itself, of which what was last seen counts. */
export type WithStatus =
  | number
  | { readonly status: number }
  | { readonly last: { readonly status: number } | undefined };

/**
 * Name of a status as the service writes it: `JOBSTAT_RUNNING`. A status that is not documented is `UNKNOWN(99)`.
 *
 * @example
 * ```ts
 * statusName(JobStatus.RUNNING); // "JOBSTAT_RUNNING"
 * ```
 */
export function statusName(job: WithStatus): StatusName | UnknownStatusName {
  const status = statusOf(job);
  return known[status]?.name ?? `UNKNOWN(${status})`;
}

/**
 * What a status says of the job: `transitional` (on its way), `running` (charts can be opened), `ended` (completed or stopped)
 * or `failed`. A status that is not documented is taken as transitional.
 */
export function statusClass(job: WithStatus): StatusClass {
  return known[statusOf(job)]?.class ?? "transitional";
}

/**
 * Whether the job runs: its charts can be opened, and it is billed.
 *
 * @example
 * ```ts
 * if (isRunning(await job.info())) await job.stop();
 * ```
 */
export function isRunning(job: WithStatus): boolean {
  return statusClass(job) === "running";
}

/** Whether the job is over: completed, stopped or failed. It may be started again, see {@link canRestart}. */
export function isEnded(job: WithStatus): boolean {
  const found = statusClass(job);
  return found === "ended" || found === "failed";
}

/**
 * Whether a stop is accepted in this status, as far as that is documented or can be inferred; false for a status that is not
 * documented. A call is never held back by it: the service decides.
 *
 * @see https://support.huaweicloud.com/api-modelarts/modelarts_03_0069.html
 */
export function canStop(job: WithStatus): boolean {
  return isLegal("stopVisualizationJob", job);
}

/**
 * Whether a restart is accepted in this status, as far as that is documented or can be inferred; false for a status that is not
 * documented. A call is never held back by it: the service decides.
 *
 * @see https://support.huaweicloud.com/api-modelarts/modelarts_03_0070.html
 */
export function canRestart(job: WithStatus): boolean {
  return isLegal("restartVisualizationJob", job);
}

function isLegal(operation: "stopVisualizationJob" | "restartVisualizationJob", job: WithStatus): boolean {
  const legal: readonly number[] = operations[operation].legalFrom;
  return legal.includes(statusOf(job));
}

/** @throws ConfigurationError when there is none, or it is no number. */
function statusOf(job: WithStatus): number {
  const status: unknown = typeof job === "object" ? ("last" in job ? job.last?.status : job.status) : job;
  if (typeof status === "number") return status;
  throw new ConfigurationError(
    `There is no status: it is ${status === undefined ? "not known" : `a ${typeof status}`}`,
    "Give a number, details or a job that was read.",
  );
}
