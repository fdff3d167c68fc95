import { VisualizationJob } from "@vizjobs/client";
import { followWait } from "../actions/follow-wait.ts";
import type { ScalarsOptions } from "../commands/scalars.ts";
import { chartAddress } from "../connection/chart-address.ts";
import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { checkColumns } from "../output/columns.ts";
import { printable } from "../output/printable.ts";
import { print } from "../output/print.ts";
import { drawScalars } from "./draw-scalars.ts";
import { chartReader } from "./fetch-charts.ts";
import { type Names, type Point, readNames, readSeries } from "./read-scalars.ts";

const fields = ["run", "tag", "step", "wall_time", "value"] as const satisfies readonly (keyof Point)[];
/** Names in a hint. */
const mostNames = 10;

export async function showScalars(
  context: Context,
  { id }: { readonly id: string },
  options: ScalarsOptions,
): Promise<void> {
  const { columns, query } = context.globals;
  // Not after the wait.
  if (columns && query === undefined) checkColumns(columns, fields);
  const job = new VisualizationJob(await context.connect(), id);
  const { service_url } = await job.waitFor("running", followWait(context, job, options));
  const read = chartReader(context, job.id, chartAddress(job.id, service_url));
  const names = await readNames(read);
  const series = await readSeries(read, names, options);
  const points = series.flatMap((one) => one.points);
  await print(context, {
    data: points,
    items: points,
    fields,
    cell: (column, value) => (column === "wall_time" && typeof value === "number" ? localTime(value) : undefined),
    table: () => drawScalars(context, series),
  });
  if (series.length === 0) noteNothing(context, names);
}

function noteNothing(context: Context, names: readonly Names[]): void {
  if (names.length === 0) {
    context.note(say("There are no scalars yet. New ones are shown as training writes them."));
    return;
  }
  context.note(
    say("Nothing matches. Tags: {tags}. Runs: {runs}.", {
      tags: firstOf(names.map(({ tag }) => tag)),
      runs: firstOf(names.map(({ run }) => run)),
    }),
  );
}

function firstOf(all: readonly string[]): string {
  const known = [...new Set(all)];
  return `${known.slice(0, mostNames).map(printable).join(", ")}${known.length > mostNames ? ", …" : ""}`;
}

/** Swedish dates are ISO 8601 in the reader's own time zone. */
const localTime = (seconds: number): string => new Date(seconds * 1_000).toLocaleString("sv-SE");
