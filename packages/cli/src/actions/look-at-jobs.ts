import { isNotFoundError, type JobSnapshot, type Session, VisualizationJob } from "@vizjobs/client";
import { boundedMap } from "../connection/bounded-map.ts";

/** A look at the jobs that are watched: those that are there. */
export type Look = (signal: AbortSignal) => Promise<readonly JobSnapshot[]>;

/** Requests under way at the same time. */
const concurrency = 8;

/** Looks at all jobs of the project, over its pages. */
export const lookAtAll =
  (session: Session): Look =>
  async (signal) => {
    const jobs: JobSnapshot[] = [];
    for await (const { last } of VisualizationJob.list(session, {}, { signal })) {
      if (last) jobs.push(last);
    }
    return jobs;
  };

/** Looks at each of these jobs. One that was never there is an error; one that is there no more is left out. */
export const lookAtThese =
  (jobs: readonly VisualizationJob[]): Look =>
  async (signal) =>
    (await boundedMap(jobs, concurrency, (job) => lookAtOne(job, signal))).flat();

async function lookAtOne(job: VisualizationJob, signal: AbortSignal): Promise<readonly JobSnapshot[]> {
  try {
    return [await job.info({ signal })];
  } catch (error) {
    if (isNotFoundError(error) && job.last !== undefined) return [];
    throw error;
  }
}
