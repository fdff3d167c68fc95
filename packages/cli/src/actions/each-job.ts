import { boundedMap } from "../connection/bounded-map.ts";
import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { startProgress } from "../output/progress.ts";

/**
 * Requests under way at the same time. A call waits nearly all of its time for the service, so that 500 jobs take 16 round trips
 * and the list instead of 500; more would save little and be throttled sooner.
 */
const concurrency = 32;

/** So many jobs are counted; of fewer each is told of. */
const countedFrom = 10;

export const areCounted = (jobs: readonly unknown[]): boolean => jobs.length >= countedFrom;

/** Does the work for each job, many at a time, and tells how far it is. */
export async function eachJob<T, R>(
  context: Context,
  jobs: readonly T[],
  work: (job: T) => Promise<R>,
): Promise<readonly R[]> {
  if (!areCounted(jobs)) return boundedMap(jobs, concurrency, work);
  const total = jobs.length;
  const progress = startProgress(context, total, (done) => say("{done} of {total} jobs", { done, total }));
  const results = await boundedMap(jobs, concurrency, async (job) => {
    const result = await work(job);
    progress.step();
    return result;
  });
  progress.end();
  return results;
}
