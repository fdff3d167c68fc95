import type { JobSnapshot } from "@vizjobs/client";

/** A job whose status is not what it was at the look before. */
export interface StatusChange {
  readonly job: JobSnapshot;
  /** Undefined for a job that is gone. */
  readonly status: number | undefined;
  /** Undefined for a job that was found first. */
  readonly previous: number | undefined;
}

/** Remembers what was seen of each job, and tells what changed since. */
export function startChanges() {
  let known: ReadonlyMap<string, JobSnapshot> = new Map();
  return {
    /** What is new at this look, in the order of the jobs; those that are gone come last. */
    take(jobs: readonly JobSnapshot[]): readonly StatusChange[] {
      const now = new Map(jobs.map((job) => [job.job_id, job]));
      const changed = jobs
        .map((job) => ({ job, status: job.status, previous: known.get(job.job_id)?.status }))
        .filter(({ status, previous }) => status !== previous);
      const gone = [...known.values()]
        .filter(({ job_id }) => !now.has(job_id))
        .map((job) => ({ job, status: undefined, previous: job.status }));
      known = now;
      return [...changed, ...gone];
    },
  };
}
