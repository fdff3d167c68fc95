import type {
  ListVisualizationJobsQuery,
  ScheduleEntry,
  VisualizationJobCreated,
  VisualizationJobDetails,
  VisualizationJobList,
  VisualizationJobSummary,
} from "@vizjobs/spec";
import type { JobStatus } from "@vizjobs/spec/contract/statuses";

declare const brand: unique symbol;

/** Id of a job: a text of digits, from an answer or checked by {@link VisualizationJob}. Compare ids as texts; never make numbers of them. */
export type JobId = string & { readonly [brand]: "JobId" };

/** A status of a job, documented (see `JobStatus`) or not. */
export type JobStatusNumber = JobStatus | (number & {});

/** A number where it is safe (up to 2^53 − 1), else the digits as text. Times and durations are milliseconds. */
export type Int64 = number | `${bigint}`;

/** An automatic stop as answers tell it. */
export interface JobSchedule {
  /** What happens at the end. */
  readonly type?: ScheduleEntry["type"] | (string & {});
  /** Unit of `duration`. */
  readonly time_unit?: ScheduleEntry["time_unit"] | (string & {});
  /** Hours until the job is stopped. */
  readonly duration?: Int64;
}

/** The one form in which we give what the wire has in several. */
interface Settled {
  readonly is_success: boolean;
  readonly job_id: JobId;
  readonly status: JobStatusNumber;
  readonly create_time: Int64;
  readonly duration: Int64;
  readonly remaining_duration: Int64;
  /** Automatic stops; the service knows one at most. */
  readonly schedule: readonly JobSchedule[];
}

/** Keeps names, optionality and documentation of the contract. */
type Settle<Wire> = {
  readonly [Name in keyof Wire]: Name extends keyof Settled ? Settled[Name] : Wire[Name];
};

/** What the service answers to a create. */
export interface JobCreated extends Settle<Omit<VisualizationJobCreated, "error_code">> {}

/** A job in a list. */
export interface JobSummary extends Settle<VisualizationJobSummary> {}

/** The details of a job. */
export interface JobDetails extends Settle<Omit<VisualizationJobDetails, "error_code">> {}

/** What was last seen of a job, by whichever call. Fields that the contract does not know are kept. */
export type JobSnapshot = JobCreated | JobSummary | JobDetails;

/** A page of a list, with its totals and quotas. */
export interface JobPage extends Settle<Omit<VisualizationJobList, "error_code" | "jobs">> {
  /** The jobs of the page. */
  readonly jobs: readonly JobSummary[];
}

/** Which jobs to list, and in which order. */
export interface ListJobsQuery extends Readonly<Omit<ListVisualizationJobsQuery, "status">> {
  /** Only jobs in this status: a number such as `JobStatus.RUNNING`, or its digits. */
  readonly status?: JobStatusNumber | `${bigint}`;
}

/** What the service answers to an update, stop, restart or delete: that it was taken on. */
export interface ActionResult {
  /** Absent when the service does not say. */
  readonly is_success?: boolean;
  /** Names the request in the logs of the service. */
  readonly requestId?: string;
}
