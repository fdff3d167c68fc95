import type { StatusClass } from "@vizjobs/spec";
import { statuses } from "@vizjobs/spec/contract";

const known: { readonly [status: number]: { readonly name: string; readonly class: StatusClass } } = statuses;

/**
 * Name of a status as the service writes it: `JOBSTAT_RUNNING`. A status that is not documented is `UNKNOWN(99)`.
 *
 * @example
 * ```ts
 * statusName(JobStatus.RUNNING); // "JOBSTAT_RUNNING"
 * ```
 */
export function statusName(status: number): string {
  return known[status]?.name ?? `UNKNOWN(${status})`;
}

/**
 * What a status says of the job: `transitional` (on its way), `running` (charts can be opened), `ended` (completed or stopped)
 * or `failed`. A status that is not documented is taken as transitional.
 */
export function statusClass(status: number): StatusClass {
  return known[status]?.class ?? "transitional";
}
