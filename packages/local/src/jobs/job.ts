import type { CreateVisualizationJobRequest, ScheduleEntry } from "@vizjobs/spec";
import type { Plan } from "./plan.ts";

/** A job as it is kept. Never changed in place: each change is a new record. */
export interface Job {
  readonly project_id: string;
  readonly job_id: number;
  readonly job_name: string;
  readonly job_desc: string;
  readonly train_url: string;
  readonly job_type: NonNullable<CreateVisualizationJobRequest["job_type"]>;
  readonly flavor_code?: string;
  readonly schedule: readonly ScheduleEntry[];
  /** Epoch milliseconds of the server clock. */
  readonly create_time: number;
  readonly resource_id: string;
  /** Milliseconds spent running before the present run. */
  readonly ran_ms: number;
  /** The present run, from its start. */
  readonly plan: Plan;
  /** Statuses still to come that wait for reads instead of time; null: gone. Used by the manual timing only. */
  readonly steps: readonly (number | null)[];
  /** Answers that showed the job since its last step. Used by the manual timing only. */
  readonly reads: number;
  /** What answers still show for a time: the status before the last stop or restart. */
  readonly stale: { readonly from: number; readonly until: number; readonly status: number } | null;
}

/** What is kept of a schedule: no more than the contract knows, since callers may send more. */
export function keptSchedule(schedule: readonly ScheduleEntry[] = []): ScheduleEntry[] {
  return schedule.map(({ type, time_unit, duration }) => ({ type, time_unit, duration }));
}
