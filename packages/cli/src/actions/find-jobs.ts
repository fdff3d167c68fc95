import { type JobSummary, type ListJobsQuery, VisualizationJob } from "@vizjobs/client";
import { operations } from "@vizjobs/spec/contract";
import { requestFetch } from "../connection/request-fetch.ts";
import { startServiceTime } from "../connection/service-time.ts";
import type { Context } from "../context.ts";
import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { createdAt } from "../output/job-times.ts";

/** Which jobs a change is for, where no ids are given. */
export interface JobFilter {
  readonly status: number | undefined;
  readonly search: string | undefined;
  readonly olderThan: number | undefined;
  readonly workspace: string | undefined;
}

/** What is kept of each job that was found: thousands of them fit. */
export interface FoundJob extends Pick<JobSummary, "job_id" | "job_name" | "status"> {
  readonly create_time: number | string | undefined;
}

export interface FoundJobs {
  readonly jobs: readonly FoundJob[];
  /** Number of those that match, but from whose status the change is not allowed. */
  readonly leftOut: number;
}

/** Whether the options of a change name jobs by a filter. Ids and filter together, or neither, is wrong usage. */
export function isByFilter(ids: readonly string[], { status, search, olderThan, workspace }: JobFilter): boolean {
  const hasFilter = [status, search, olderThan, workspace].some((value) => value !== undefined);
  if (hasFilter && ids.length > 0) throw usageError(say("Ids and a filter exclude each other."));
  if (!hasFilter && ids.length === 0) {
    throw usageError(
      say("It is not said which jobs."),
      say("Give ids, or a filter: --status, --search, --older-than, --workspace."),
    );
  }
  return hasFilter;
}

/** Looks through all jobs for those that a change can be made to. */
export async function findJobs(
  context: Context,
  filter: JobFilter,
  operation: "deleteVisualizationJob" | "restartVisualizationJob" | "stopVisualizationJob",
): Promise<FoundJobs> {
  const { io, globals } = context;
  const time = startServiceTime(globals.local ? io.fetch : await requestFetch(io));
  const session = await context.connect({ fetch: time.fetch, isForReading: true });
  // The clock of the local server can be moved, and is not that of its answers' dates.
  const localTime =
    globals.local && filter.olderThan !== undefined
      ? await (await import("../local-server/clock.ts")).readTime(context)
      : undefined;
  const legalFrom: readonly number[] = operations[operation].legalFrom;
  const jobs: FoundJob[] = [];
  let leftOut = 0;
  for await (const { last } of VisualizationJob.list(session, queryOf(filter), { signal: io.signal })) {
    if (!last || !matches(last, filter, localTime ?? time.now())) continue;
    const { job_id, job_name, status, create_time } = last;
    if (legalFrom.includes(status)) jobs.push({ job_id, job_name, status, create_time });
    else leftOut += 1;
  }
  return { jobs, leftOut };
}

/** Those that are still as they were shown: an answer may take its time, and others work on the jobs, too. */
export async function stillAsShown(
  context: Context,
  shown: readonly FoundJob[],
  filter: JobFilter,
  operation: Parameters<typeof findJobs>[2],
): Promise<readonly FoundJob[]> {
  const { jobs } = await findJobs(context, filter, operation);
  const statuses = new Map(jobs.map(({ job_id, status }) => [job_id, status]));
  return shown.filter(({ job_id, status }) => statuses.get(job_id) === status);
}

const queryOf = ({ status, search, workspace }: JobFilter): ListJobsQuery => ({
  ...(status === undefined ? {} : { status }),
  ...(search === undefined ? {} : { search_content: search }),
  ...(workspace === undefined ? {} : { workspace_id: workspace }),
});

/** The service is younger: an earlier time is 0, or a number in a unit that is not known, and tells no age. */
const noJobBefore = Date.UTC(2000, 0);

/** What was asked of the service is checked where it can be: one that ignores the filter must not lose its jobs. */
function matches(
  job: Pick<FoundJob, "status"> & Partial<FoundJob>,
  { status, olderThan }: JobFilter,
  now: number,
): boolean {
  if (status !== undefined && job.status !== status) return false;
  if (olderThan === undefined) return true;
  const created = createdAt(job.create_time);
  return created !== undefined && created >= noJobBefore && now - created > olderThan;
}
