import { setTimeout as sleep } from "node:timers/promises";
import { isCallError, isEnded, isRateLimitError, type JobSnapshot, VisualizationJob } from "@vizjobs/client";
import type { WatchOptions } from "../commands/watch.ts";
import type { Context } from "../context.ts";
import { type Message, say } from "../language/message.ts";
import { describeJobs, statusText } from "../output/jobs.ts";
import { startLiveView } from "../output/live-view.ts";
import { print } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { timeText } from "../output/job-times.ts";
import { formatDuration, longestTimerMs } from "../parser/durations.ts";
import { type Look, lookAtAll, lookAtThese } from "./look-at-jobs.ts";
import { startChanges, type StatusChange } from "./status-changes.ts";

/** How the pause grows while nothing changes, and while the service cannot be read. */
const growth = 1.5;
const longestPauseMs = 10_000;
const longestBackOffMs = 60_000;
const mostFailures = 5;

export async function watchJobs(
  context: Context,
  { ids }: { readonly ids: readonly string[] },
  { interval }: WatchOptions,
): Promise<void> {
  const session = await context.connect();
  const jobs = [...new Set(ids)].map((id) => new VisualizationJob(session, id));
  const look = jobs.length > 0 ? lookAtThese(jobs) : lookAtAll(session);
  const isOver = (seen: readonly JobSnapshot[]) => jobs.length > 0 && seen.length === 0;
  if (!isLive(context)) {
    let hasHeaders = !context.globals.noHeaders;
    const printAll = async (seen: readonly JobSnapshot[], changes: readonly StatusChange[]) => {
      for (const change of changes) {
        await printChange(context, change, hasHeaders);
        hasHeaders = false;
      }
      return isOver(seen);
    };
    await follow(context, look, interval, printAll, (text) => context.note(text));
    return;
  }
  const view = startLiveView(context.io.stdout);
  let frame: readonly string[] = [];
  const draw = async (seen: readonly JobSnapshot[]) => {
    frame = await frameOf(context, seen);
    view.draw(frame);
    return isOver(seen);
  };
  try {
    // A line below what is drawn would stay there, and the next drawing would begin a line too low.
    await follow(context, look, interval, draw, (text) => view.draw([context.words(text), ...frame]));
  } finally {
    view.end();
  }
}

/** Whether a table is drawn anew: where nothing else than that table is asked for, and nothing else is written in between. */
function isLive({ io: { stdout, env, isAccessible }, globals }: Context): boolean {
  const { output, columns, query, quiet, debug, curl } = globals;
  const isTable = output === "table" && columns === undefined && query === undefined && !quiet;
  return isTable && !debug && !curl && stdout.isTTY === true && !isAccessible && env["TERM"] !== "dumb";
}

/** Looks again and again until `take` says that it is over. */
async function follow(
  context: Context,
  look: Look,
  intervalMs: number,
  take: (seen: readonly JobSnapshot[], changes: readonly StatusChange[]) => Promise<boolean>,
  tell: (text: Message) => void,
): Promise<void> {
  const { signal } = context.io;
  const found = startChanges();
  const longest = Math.max(intervalMs, longestPauseMs);
  let pauseMs = intervalMs;
  let failures = 0;
  for (let looks = 0; ; looks += 1) {
    if (looks > 0) await sleep(Math.min(pauseMs, longestTimerMs), undefined, { signal });
    // As in `vizjob watch | head -1`.
    if (!context.io.hasReader()) return;
    try {
      const seen = await look(signal);
      failures = 0;
      const changes = found.take(seen);
      if (await take(seen, changes)) return;
      pauseMs = changes.length > 0 ? intervalMs : Math.min(longest, pauseMs * growth);
    } catch (error) {
      failures += 1;
      // Nothing was ever seen, or it is no matter of time.
      if (looks === 0 || failures > mostFailures || !isCallError(error) || !error.retryable) throw error;
      const asked = isRateLimitError(error) ? (error.retryAfterMs ?? 0) : 0;
      pauseMs = Math.max(asked, intervalMs, Math.min(longestBackOffMs, pauseMs * 2));
      const reason = `${printable(error.message)}.`;
      const pause = formatDuration(pauseMs);
      tell(say("The jobs could not be read: {reason} Next look in {pause}.", { reason, pause }));
    }
  }
}

/** One line or object for a change; a look at a job that is gone has the status null. */
async function printChange(
  context: Context,
  { job, status, previous }: StatusChange,
  hasHeaders: boolean,
): Promise<void> {
  const { output } = context.globals;
  const text = status === undefined ? context.words(say("gone")) : statusText(status);
  const at = new Date();
  const data = {
    time: at.toISOString(),
    job_id: job.job_id,
    job_name: job.job_name,
    status: status ?? null,
    previous: previous ?? null,
  };
  const words = [timeText(at.getTime()), job.job_id, printable(job.job_name ?? ""), text];
  await print(
    // One object for all would never end.
    {
      ...context,
      globals: { ...context.globals, output: output === "json" ? "jsonl" : output, noHeaders: !hasHeaders },
    },
    { data, ids: [job.job_id], table: () => `${words.filter(Boolean).join("  ")}\n` },
  );
}

/** The table of the jobs; those that have not ended come first, in case not all have room. */
async function frameOf(context: Context, seen: readonly JobSnapshot[]): Promise<readonly string[]> {
  const jobs = [...seen.filter((job) => !isEnded(job)), ...seen.filter((job) => isEnded(job))];
  const table = await describeJobs(jobs, undefined, context).table();
  const rows = table === "" ? [context.words(say("No job matches."))] : table.trimEnd().split("\n");
  return [...rows, context.words(say("Press Ctrl-C to stop watching."))];
}
