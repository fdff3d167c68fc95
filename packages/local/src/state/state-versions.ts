/** Version of what state files and exports hold. A change of Job that old ones cannot be read as raises it, and adds a step. */
export const stateVersion = 2;

/** What makes a job of one version one of the next. Each takes whatever stands there: what is no job is found out afterwards. */
const steps: Readonly<Record<number, (job: object) => object>> = {
  1: (job) => ({ ...job, reads: 0, stale: null }),
};

/** A job as the present version has it. */
export function migratedJob(job: object, version: number): object {
  let migrated = job;
  for (let from = version; from < stateVersion; from += 1) migrated = steps[from]?.(migrated) ?? migrated;
  return migrated;
}
