import type { JobPage, JobSummary } from "./job-types.ts";
import { startSeenIds } from "./seen-ids.ts";

/** Limits for a total that never rests: how often to go back for the same page, and how many known pages to pass in a row. */
const mostReturns = 20;
const mostRepeats = 100;

/** The way of a listing through pages that move under it. */
export interface PageWalk {
  /** The page to read next; undefined at the end. */
  readonly next: number | undefined;
  /** Takes the page that was read, and gives those of its jobs that are new. */
  take(answer: JobPage): readonly JobSummary[];
}

/**
 * Goes through the pages so that each job is met once. When the total changed between two pages, jobs may have moved to pages
 * that were read before: the walk goes back until it meets a page with a job that is known, before which none can be missing.
 * It ends at an empty page, a short one, or, while the total rests, one without a new job.
 *
 * The total is all that tells of a move. As many jobs that come as vanish between two pages hide each other.
 */
export function startPageWalk(start: { page: number; perPage: number; isAscendingById: boolean }): PageWalk {
  const firstPage = start.page;
  const seen = startSeenIds(start.isAscendingById);
  let { perPage } = start;
  let next: number | undefined = firstPage;
  let furthest = firstPage;
  let total: number | undefined;
  /** The total changed since a page that joined on to what is known. */
  let mayMiss = false;
  /** The total changed since the first page: jobs that are known may fill a whole page again. */
  let hasMoved = false;
  let pagesBack = 0;
  let returns = 0;
  let returnsAllowed = mostReturns;
  let repeats = 0;

  return {
    get next() {
      return next;
    },
    take({ jobs, job_total_count }) {
      const page = next ?? firstPage;
      const newTotal = job_total_count ?? total;
      const shrunkBy = (total ?? newTotal ?? 0) - (newTotal ?? 0);
      total = newTotal;
      mayMiss ||= shrunkBy !== 0;
      hasMoved ||= shrunkBy !== 0;
      furthest = Math.max(furthest, page);
      // A service that gives fewer than asked for and has more: that is its page size.
      if (page === firstPage && isSmallerPage(jobs.length, { page, perPage, total: total ?? 0 })) perPage = jobs.length;

      const isJoined = page === firstPage || jobs.some((job) => seen.has(job.job_id));
      if (mayMiss && !isJoined && returns < returnsAllowed) {
        returns += 1;
        pagesBack = Math.max(1, Math.floor(shrunkBy / perPage) + 1, 2 * pagesBack);
        next = Math.max(firstPage, page - pagesBack);
        return [];
      }
      // It did not come to rest, and will hardly do so later.
      if (mayMiss && !isJoined) returnsAllowed = Math.floor(returnsAllowed / 2);
      pagesBack = 0;
      mayMiss = false;

      seen.startPage(
        jobs.map((job) => job.job_id),
        !hasMoved,
      );
      const newJobs = jobs.filter((job) => seen.add(job.job_id));
      if (newJobs.length > 0) returns = 0;
      repeats = newJobs.length > 0 || page < furthest ? 0 : repeats + 1;
      const isEnd = jobs.length < perPage || (repeats > 0 && !hasMoved) || repeats > mostRepeats;
      next = isEnd ? undefined : page + 1;
      return newJobs;
    },
  };
}

/** Whether a page is short because the service gives fewer than asked for, rather than because the total ends there. */
function isSmallerPage(length: number, asked: { page: number; perPage: number; total: number }): boolean {
  const { page, perPage, total } = asked;
  const rest = total - (page - 1) * perPage;
  return length > 0 && length < perPage && length !== rest && page * length < total;
}
