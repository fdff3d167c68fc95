import type { ListVisualizationJobsQuery } from "@vizjobs/spec";
import type { Job } from "./job.ts";
import { shownStatus } from "./lifecycle.ts";

type SortField = NonNullable<ListVisualizationJobsQuery["sortBy"]>;

/** Which jobs, in which order, and which of them. */
export interface PageQuery {
  readonly status?: string | undefined;
  readonly search_content: string;
  readonly sortBy: SortField;
  readonly order: "asc" | "desc";
  readonly page: number;
  readonly per_page: number;
}

/** The jobs of one page, and how many match over all pages. `jobs` come in order of their ids. */
export function pageOf(jobs: Iterable<Job>, query: PageQuery, now: number): { total: number; jobs: Job[] } {
  const wantedStatus = query.status === undefined ? undefined : Number(query.status);
  const wantedText = query.search_content.toLowerCase();
  const found: Job[] = [];
  for (const job of jobs) {
    const status = shownStatus(job, now);
    if (status === undefined || (wantedStatus !== undefined && status !== wantedStatus)) continue;
    if (wantedText !== "" && !job.job_name.toLowerCase().includes(wantedText)) continue;
    found.push(job);
  }
  if (query.sortBy !== "job_id") {
    const key = keyOf(query.sortBy, now);
    found.sort((a, b) => compare(key(a), key(b)) || a.job_id - b.job_id);
  }
  if (query.order === "desc") found.reverse();
  const first = (query.page - 1) * query.per_page;
  return { total: found.length, jobs: found.slice(first, first + query.per_page) };
}

function keyOf(field: SortField, now: number): (job: Job) => number | string {
  const keys: Record<SortField, (job: Job) => number | string> = {
    job_id: (job) => job.job_id,
    job_name: (job) => job.job_name,
    job_desc: (job) => job.job_desc,
    create_time: (job) => job.create_time,
    status: (job) => shownStatus(job, now) ?? 0,
  };
  return keys[field];
}

function compare(a: number | string, b: number | string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
