import { TimeoutError } from "../errors/call-errors.ts";
import { positive } from "../session/limits.ts";
import type { CallOptions, PartCallOptions } from "../session/options.ts";
import { within } from "../transport/within.ts";
import type { JobPage, JobSummary, ListJobsQuery } from "./job-types.ts";
import { startSeenIds } from "./seen-ids.ts";

/** Valid under both documented maxima of the API, 100 and 1,000. */
const jobsPerPage = 100;
/** An order that new jobs do not disturb; sent always, because the documents disagree about the default. */
const stableOrder = { sortBy: "job_id", order: "asc" } as const satisfies ListJobsQuery;
/** A total that jumps up and down must not keep a listing for ever. */
const maxIdleReturns = 10;

/** Reads one page. */
export type ReadPage = (query: ListJobsQuery, options: PartCallOptions) => Promise<JobPage>;

/**
 * Goes through all pages, each job once, also while jobs are deleted: when the total shrank between two pages, jobs have moved
 * to pages that were read before, so it goes back there. Ends at an empty page, a short one, or one without a new job.
 */
export async function* eachJob(
  readPage: ReadPage,
  query: ListJobsQuery,
  { deadlineMs, ...options }: CallOptions,
): AsyncGenerator<JobSummary, void, undefined> {
  const sorted = { per_page: jobsPerPage, ...stableOrder, ...withoutUndefined(query) };
  const firstPage = sorted.page ?? 1;
  const endsAt = performance.now() + positive("deadlineMs", deadlineMs ?? Infinity);
  let perPage = sorted.per_page;
  const seen = startSeenIds(sorted.sortBy === stableOrder.sortBy && sorted.order === stableOrder.order);
  let total: number | undefined;
  let furthest = firstPage;
  let lastForward = 0;
  let idleReturns = 0;
  let asked = 0;

  for (let page = firstPage; ; page += 1) {
    options.signal?.throwIfAborted();
    const remainingMs = endsAt - performance.now();
    // The caller may have taken its time over the page before.
    if (remainingMs <= 0) throw outOfTime(deadlineMs, asked);
    asked += 1;
    const answer = await within(
      remainingMs,
      options.signal,
      (signal) => readPage({ ...sorted, page }, { ...options, signal, noRetryFrom: endsAt }),
      () => outOfTime(deadlineMs, asked),
    );
    const shrunkBy = (total ?? 0) - (answer.job_total_count ?? total ?? 0);
    total = answer.job_total_count ?? total;
    if (shrunkBy > 0 && page > firstPage && idleReturns < maxIdleReturns) {
      idleReturns += 1;
      furthest = Math.max(furthest, page);
      page = Math.max(firstPage, page - Math.ceil(shrunkBy / perPage)) - 1;
      continue;
    }

    const { jobs } = answer;
    // A service that gives fewer than asked for and has more: that is its page size.
    if (page === firstPage && isSmallerPage(jobs.length, { page, perPage, total: total ?? 0 })) perPage = jobs.length;
    seen.startPage(
      jobs.map((job) => job.job_id),
      page > lastForward,
    );
    lastForward = Math.max(lastForward, page);
    let newJobs = 0;
    for (const job of jobs) {
      if (!seen.add(job.job_id)) continue;
      newJobs += 1;
      yield job;
      options.signal?.throwIfAborted();
    }
    if (newJobs > 0) idleReturns = 0;
    if (jobs.length < perPage || (newJobs === 0 && page >= furthest)) return;
  }
}

/** Whether a page is short because the service gives fewer than asked for, rather than because the total ends there. */
function isSmallerPage(length: number, asked: { page: number; perPage: number; total: number }): boolean {
  const { page, perPage, total } = asked;
  const rest = total - (page - 1) * perPage;
  return length > 0 && length < perPage && length !== rest && page * length < total;
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
