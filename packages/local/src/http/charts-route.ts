import type { Context } from "hono";
import { JobStatus } from "@vizjobs/spec/contract";
import type { ChartsApp } from "../charts/charts-app.ts";
import type { LocalClock } from "../clock/local-clock.ts";
import { chartsPath } from "../jobs/job-answer.ts";
import { statusOf } from "../jobs/lifecycle.ts";
import { factsOf } from "../jobs/status-facts.ts";
import type { LocateLogs } from "../paths/buckets.ts";
import type { JobStore } from "../state/job-store.ts";
import type { TensorboardViewer } from "../viewer/tensorboard-viewer.ts";
import type { Exchange } from "./exchange.ts";

interface ChartsParts {
  readonly store: JobStore;
  readonly clock: LocalClock;
  readonly charts: ChartsApp;
  readonly viewer: TensorboardViewer | undefined;
  readonly locateLogs: LocateLogs;
}

/** Where the charts of jobs are. */
export const chartsPattern = "/modelarts2/tensorboard/:project_id/:job_id";

/** Answers below a job's service_url: the charts while the job runs, else its status in words. */
export function chartsAnswer(
  parts: ChartsParts,
  { req }: Context<{ Bindings: Exchange }>,
): Response | Promise<Response> {
  const projectId = req.param("project_id") ?? "";
  const jobId = req.param("job_id") ?? "";
  const job = parts.store.get(projectId, jobId);
  const status = job === undefined ? undefined : statusOf(job, parts.clock.now());
  if (job === undefined || status === undefined) return plainText(404, `There is no job ${jobId} in this project.\n`);
  if (status !== JobStatus.RUNNING) return notRunning(jobId, status);

  const place = parts.locateLogs(job.train_url);
  const below = pathBelow(new URL(req.url).pathname);
  // Looked up anew each time: a bucket may have gone, or a link may have come, since the job was created.
  const directory = "problem" in place ? undefined : place.directory;
  const title = job.job_name;
  // TensorBoard reads no files of MindInsight.
  const isForTensorboard = directory !== undefined && job.job_type === "tensorboard";
  if (parts.viewer === undefined || !isForTensorboard) {
    return parts.charts.fetch(req.raw, { path: below, directory, title });
  }

  const runStart = job.plan[0]?.[0] ?? job.create_time;
  const isRunning = (): boolean => isRunningNow(parts, projectId, jobId);
  const path = chartsPath(projectId, jobId);
  return parts.viewer.answer(req.raw, { path, below, directory, title, runStart, isRunning });
}

/** What follows the job in a path, whose ids a client may write with other escapes; empty without a slash after the job. */
function pathBelow(pathname: string): string {
  const rest = pathname.split("/").slice(chartsPattern.split("/").length);
  return rest.map((segment) => `/${segment}`).join("");
}

function isRunningNow({ store, clock }: ChartsParts, projectId: string, jobId: string): boolean {
  const job = store.get(projectId, jobId);
  return job !== undefined && statusOf(job, clock.now()) === JobStatus.RUNNING;
}

function notRunning(jobId: string, status: number): Response {
  const { name = "unknown", class: kind = "transitional" } = factsOf(status) ?? {};
  const isOnItsWay = kind === "transitional" && status !== JobStatus.KILLING;
  const next = isOnItsWay ? "The charts open when it runs." : "Restart it to see its charts.";
  // Refresh lets a browser that came too early try again.
  const headers = isOnItsWay ? { Refresh: "1", "Retry-After": "1" } : {};
  return plainText(503, `Job ${jobId} has status ${status} (${name}). ${next}\n`, headers);
}

function plainText(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(text, {
    status,
    headers: {
      "Content-Type": "text/plain;charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      ...headers,
    },
  });
}
