import { type Session, VisualizationJob } from "@vizjobs/client";
import type { Context } from "../context.ts";
import { type Message, say } from "../language/message.ts";
import { painterFor } from "../output/colours.ts";
import { timeText } from "../output/job-times.ts";
import { describeStatus, stdoutPainter } from "../output/jobs.ts";
import { printable } from "../output/printable.ts";
import { print } from "../output/print.ts";
import { renderTable } from "../output/table.ts";
import type { FoundJob } from "./find-jobs.ts";
import type { Change } from "./job-changes.ts";
import { planRequests } from "./show-requests.ts";

/** More than a screen nobody reads before an answer; `--dry-run` prints all. */
const mostLines = 20;

/** Shows on stderr which jobs a change is about; with `--quiet` too where somebody is asked about them. */
export async function previewJobs(context: Context, jobs: readonly FoundJob[]): Promise<void> {
  const { io, globals } = context;
  const paint = painterFor(io.stderr, io.env, globals.noColor);
  const table = await renderTable(jobs.slice(0, mostLines).map((job) => lineOf(job, paint)));
  const tell = (text: Message | string) => (globals.yes ? context.note(text) : context.warn(text));
  tell(table.trimEnd());
  const more = jobs.length - mostLines;
  if (more > 0) tell(say("… and {more} more", { more }));
}

/** `--dry-run`: prints all jobs, and with `--curl` or where the format is not a table the requests that would be sent for them. */
export async function printPlan(context: Context, jobs: readonly FoundJob[], change: Change): Promise<void> {
  const planned = await planRequests(
    context,
    jobs.map(
      ({ job_id }) =>
        (session: Session, call) =>
          change.apply(new VisualizationJob(session, job_id), call),
    ),
  );
  const items = jobs.map((job, index) => ({ ...job, ...planned[index] }));
  const paint = stdoutPainter(context);
  await print(context, {
    data: items,
    items,
    ids: jobs.map(({ job_id }) => job_id),
    table: () =>
      context.globals.curl
        ? planned.map(({ curl = "" }) => `${curl}\n`).join("")
        : renderTable(jobs.map((job) => lineOf(job, paint))),
  });
  context.note(say("Dry run: nothing was changed."));
}

const lineOf = (job: FoundJob, paint: Parameters<typeof describeStatus>[1]): string[] => [
  job.job_id,
  printable(job.job_name),
  describeStatus(job.status, paint),
  timeText(job.create_time) ?? "",
];
