import type { Job } from "../jobs/job.ts";
import type { LocateLogs } from "../paths/buckets.ts";
import type { ChartsApp } from "./charts-app.ts";

type LogsOfJob = Pick<Job, "train_url">;

/** Lets go of the charts of jobs that are gone, where no other job shows the same logs, however it spells their place. */
export function forgetCharts(
  gone: readonly LogsOfJob[],
  store: { everywhere(): Iterable<LogsOfJob> },
  charts: Pick<ChartsApp, "holds" | "forget">,
  locateLogs: LocateLogs,
): void {
  const directoriesOf = function* (jobs: Iterable<LogsOfJob>): Generator<string> {
    for (const trainUrl of new Set(Array.from(jobs, ({ train_url }) => train_url))) {
      const place = locateLogs(trainUrl);
      if (!("problem" in place) && place.directory !== undefined) yield place.directory;
    }
  };
  const left = new Set([...directoriesOf(gone)].filter((directory) => charts.holds(directory)));
  // Most jobs go without anybody having looked at their charts: then the places of all others are not looked up.
  if (left.size === 0) return;
  for (const directory of directoriesOf(store.everywhere())) left.delete(directory);
  for (const directory of left) charts.forget(directory);
}
