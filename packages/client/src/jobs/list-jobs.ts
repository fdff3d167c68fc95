import { TimeoutError } from "../errors/call-errors.ts";
import { positive } from "../session/limits.ts";
import type { CallOptions, PartCallOptions } from "../session/options.ts";
import { within } from "../transport/within.ts";
import type { JobPage, JobSummary, ListJobsQuery } from "./job-types.ts";
import { startPageWalk } from "./page-walk.ts";

/** Valid under both documented maxima of the API, 100 and 1,000. */
const jobsPerPage = 100;
/** An order that new jobs do not disturb; sent always, because the documents disagree about the default. */
const stableOrder = { sortBy: "job_id", order: "asc" } as const satisfies ListJobsQuery;

/** Reads one page. */
export type ReadPage = (query: ListJobsQuery, options: PartCallOptions) => Promise<JobPage>;

/** Goes through all pages, each job once, also while jobs are created, stopped and deleted. */
export async function* eachJob(
  readPage: ReadPage,
  query: ListJobsQuery,
  { deadlineMs, ...options }: CallOptions,
): AsyncGenerator<JobSummary, void, undefined> {
  const sorted = { per_page: jobsPerPage, page: 1, ...stableOrder, ...withoutUndefined(query) };
  const { page: firstPage, per_page: perPage, sortBy, order } = sorted;
  const isAscendingById = sortBy === stableOrder.sortBy && order === stableOrder.order;
  const walk = startPageWalk({ page: firstPage, perPage, isAscendingById });
  const endsAt = performance.now() + positive("deadlineMs", deadlineMs ?? Infinity);

  for (let asked = 1; walk.next !== undefined; asked += 1) {
    const page = walk.next;
    const remainingMs = endsAt - performance.now();
    // The caller may have taken its time over the page before.
    if (remainingMs <= 0) throw outOfTime(deadlineMs, asked - 1);
    const answer = await within(
      remainingMs,
      options.signal,
      (signal) => readPage({ ...sorted, page }, { ...options, signal, noRetryFrom: endsAt }),
      () => outOfTime(deadlineMs, asked),
    );
    for (const job of walk.take(answer)) {
      yield job;
      options.signal?.throwIfAborted();
    }
  }
}

function withoutUndefined(query: ListJobsQuery): ListJobsQuery {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

function outOfTime(deadlineMs = Infinity, attempts = 0): TimeoutError {
  return new TimeoutError({
    operation: "listVisualizationJobs",
    attempts,
    message: `listVisualizationJobs failed: the listing was not finished within ${deadlineMs} ms (deadlineMs)`,
    hint: "Allow more time, or narrow the query.",
    retryable: true,
    mayHaveBeenApplied: false,
    timeoutMs: deadlineMs,
  });
}
