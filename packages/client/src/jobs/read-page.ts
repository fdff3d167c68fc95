import type { VisualizationJobList } from "@vizjobs/spec";
import { Unreadable } from "../transport/unreadable.ts";
import type { JobPage, JobSummary } from "./job-types.ts";
import { fieldsOf, readJob, settle, settleSuccess } from "./read-job.ts";
import { integer, type Form } from "./read-values.ts";

const pageForms = [
  ["job_total_count", integer],
  ["job_count_limit", integer],
  ["quotas", integer],
] as const satisfies readonly (readonly [keyof VisualizationJobList, Form])[];

/**
 * Reads a page of a list.
 *
 * @throws Unreadable when it has no jobs, or a job no id or no status. A missing list is not an empty one.
 */
export function readPage(body: unknown): JobPage {
  const page = fieldsOf(body);
  const jobs: unknown = page.jobs;
  if (!Array.isArray(jobs)) throw new Unreadable("it has no list of jobs");
  settle(page, pageForms);
  settleSuccess(page);
  const read = jobs.map((job): JobSummary => readJob(job));
  const settled: unknown = { ...page, jobs: read };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is settled has the types of the contract from here on
  return settled as JobPage;
}
