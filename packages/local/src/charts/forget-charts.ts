import type { Job } from "../jobs/job.ts";
import type { LocateLogs } from "../paths/buckets.ts";
import type { JobStore } from "../state/job-store.ts";
import type { ChartsApp } from "./charts-app.ts";

/** Lets go of the charts of jobs that are gone, where no other job shows the same logs. */
export function forgetCharts(gone: readonly Job[], store: JobStore, charts: ChartsApp, locateLogs: LocateLogs): void {
  if (gone.length === 0) return;
  const used = new Set(Array.from(store.everywhere(), ({ train_url }) => train_url));
  for (const trainUrl of new Set(gone.map(({ train_url }) => train_url))) {
    const place = locateLogs(trainUrl);
    if ("problem" in place || place.directory === undefined || used.has(trainUrl)) continue;
    charts.forget(place.directory);
  }
}
