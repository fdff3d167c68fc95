import { printable } from "../output/printable.ts";
import { rangeOf, sparkline } from "../output/sparkline.ts";
import { renderTable } from "../output/table.ts";
import type { ChartData } from "./chart-data.ts";

const width = 40;
const mostRuns = 8;

/** One tag as lines of blocks, a line for each run, all on one scale. */
export async function chartLines(
  { tag, tagCount, series, notices }: ChartData,
  eventFileCount: number,
): Promise<string[]> {
  if (tag === undefined) {
    return [
      `${whyEmpty(eventFileCount, notices.length)} The page shows new data as it comes.`,
      ...notices.map(printable),
    ];
  }
  const range = rangeOf(series.flatMap(({ values }) => values)) ?? { min: 0, max: 0 };
  const rows = series.slice(0, mostRuns).map(({ run, values }) => {
    const own = rangeOf(values);
    const line = sparkline(values, width, range);
    if (!own) return [printable(run), line, "no finite value"];
    const last = values.at(-1) ?? Number.NaN;
    return [printable(run), line, `min ${short(own.min)}`, `max ${short(own.max)}`, `last ${short(last)}`];
  });
  const rest = series.length > mostRuns ? [`and ${series.length - mostRuns} more runs`] : [];
  const others = tagCount > 1 ? ` (one of ${tagCount} tags)` : "";
  const table = await renderTable(rows);
  return [`${printable(tag)}${others}`, ...table.trimEnd().split("\n"), ...rest, ...notices.map(printable)];
}

function whyEmpty(eventFileCount: number, noticeCount: number): string {
  if (eventFileCount === 0) return "There are no event files here yet.";
  return noticeCount === 0
    ? "There are event files here, but no scalars in them."
    : "There are event files here, but no scalars that can be read.";
}

const short = (value: number): string => String(Number(value.toPrecision(4)));
