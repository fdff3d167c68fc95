import { isRunning, type JobDetails, type JobSnapshot, statusClass, statusName } from "@vizjobs/client";
import type { StatusClass } from "@vizjobs/spec";
import { answerFields } from "@vizjobs/spec/contract/answer-fields";
import type { Context } from "../context.ts";
import { formatDuration } from "../parser/durations.ts";
import { type Colour, painterFor, type Paint } from "./colours.ts";
import { timeText } from "./job-times.ts";
import { printable } from "./printable.ts";
import type { Printable } from "./print.ts";
import { renderTable } from "./table.ts";

const classColours: { readonly [name in StatusClass]: Colour } = {
  transitional: "yellow",
  running: "green",
  ended: "dim",
  failed: "red",
};

/** What the service may say of a job, in the contract's order. */
const jobFields = answerFields.listVisualizationJobs.flatMap((name) =>
  name.startsWith("jobs.") ? [name.slice("jobs.".length)] : [],
);

/** One job as lines of name and value. */
export function describeJob(job: JobSnapshot, context: Context): Printable {
  return {
    data: job,
    ids: [job.job_id],
    fields: jobFields,
    cell: jobCell(context),
    table: () => {
      const paint = stdoutPainter(context);
      const rows = detailsOf(job, paint).filter(([, value]) => value !== undefined && value !== "");
      return renderTable(
        rows.map(([name, value]) => [paint("dim", name), value ?? ""]),
        { isAccessible: context.io.isAccessible },
      );
    },
  };
}

/** What is left to say of a job without its details: its id and a word. */
export function describeId(data: { readonly job_id: string }, word: string): Printable {
  return { data, ids: [data.job_id], table: () => `${data.job_id}  ${word}\n` };
}

/** Jobs as a table, one line each; `page` is what is printed where the format is not a table. */
export function describeJobs(jobs: readonly JobSnapshot[], page: unknown, context: Context): Printable {
  return {
    data: page,
    items: jobs,
    ids: jobs.map(({ job_id }) => job_id),
    fields: jobFields,
    cell: jobCell(context),
    table: () => {
      const { io, globals } = context;
      const paint = stdoutPainter(context);
      const headers = ["ID", "NAME", "STATUS", "CREATED", "RUN TIME", "STOPS IN", "DESCRIPTION"].map((title) =>
        paint("bold", title),
      );
      const rows = jobs.map((job) => {
        const { job_id, name, status, created, runTime, stopsIn, description } = textsOf(job, paint);
        return [job_id, name, status, created ?? "", runTime ?? "", stopsIn ?? "", description];
      });
      if (rows.length === 0) return "";
      return renderTable(rows, {
        ...(globals.noHeaders && !io.isAccessible ? {} : { headers }),
        isAccessible: io.isAccessible,
        columns: io.stdout.isTTY ? io.stdout.columns : undefined,
      });
    },
  };
}

/** `RUNNING (8)`, in the colour of its class, filled up to a width. */
export function describeStatus(status: number, paint: Paint, width = 0): string {
  return paint(classColours[statusClass(status)], statusText(status).padEnd(width));
}

/** `RUNNING (8)`; `UNKNOWN(99)` for a number without a name. */
export function statusText(status: number): string {
  const name = statusName(status).replace(/^JOBSTAT_/, "");
  return name.includes("(") ? name : `${name} (${status})`;
}

export const stdoutPainter = ({ io, globals }: Context): Paint => painterFor(io.stdout, io.env, globals.noColor);

/** Fields that people read otherwise than programs. */
function jobCell(context: Context): (column: string, value: unknown) => string | undefined {
  const paint = stdoutPainter(context);
  const cells: { readonly [name in keyof JobDetails]?: (value: unknown) => string | undefined } = {
    status: (value) => (typeof value === "number" ? describeStatus(value, paint) : undefined),
    create_time: (value) => (typeof value === "number" ? timeText(value) : undefined),
    duration: (value) => (typeof value === "number" ? formatDuration(value) : undefined),
  };
  return (column, value) => Object.entries(cells).find(([name]) => name === column)?.[1](value);
}

function textsOf(job: JobSnapshot, paint: Paint) {
  return {
    job_id: printable(job.job_id),
    name: printable(job.job_name ?? ""),
    status: describeStatus(job.status, paint),
    created: timeText(job.create_time),
    runTime: "duration" in job && typeof job.duration === "number" ? formatDuration(job.duration) : undefined,
    stopsIn: timeLeft(job),
    description: "job_desc" in job ? printable(job.job_desc ?? "") : "",
  };
}

/** How long an automatic stop leaves the job; only while it runs, and is billed, is time taken off. */
function timeLeft(job: JobSnapshot): string | undefined {
  const left = "remaining_duration" in job && isRunning(job) ? job.remaining_duration : undefined;
  return typeof left === "number" && left >= 0 ? formatDuration(left) : undefined;
}

function detailsOf(job: JobSnapshot, paint: Paint): readonly (readonly [string, string | undefined])[] {
  const texts = textsOf(job, paint);
  const [stop] = ("schedule" in job ? job.schedule : undefined) ?? [];
  return [
    ["id", texts.job_id],
    ["name", texts.name],
    ["status", texts.status],
    ["description", texts.description],
    ["logs", "train_url" in job ? printable(job.train_url ?? "") : undefined],
    ["charts", printable(job.service_url ?? "")],
    ["created", texts.created],
    ["run time", texts.runTime],
    ["stops after", stop ? printable(`${stop.duration} ${stop.time_unit?.toLowerCase() ?? ""}`) : undefined],
    ["stops in", texts.stopsIn],
    ["resource", "resource_id" in job ? printable(job.resource_id ?? "") : undefined],
  ];
}
