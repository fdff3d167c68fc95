import { type Message, say } from "../language/message.ts";
import type { Words } from "../language/words.ts";
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
  words: Words,
): Promise<string[]> {
  if (tag === undefined) {
    return [
      words(say("{why} The page shows new data as it comes.", { why: whyEmpty(eventFileCount, notices.length) })),
      ...notices.map(printable),
    ];
  }
  const range = rangeOf(series.flatMap(({ values }) => values)) ?? { min: 0, max: 0 };
  const rows = series.slice(0, mostRuns).map(({ run, values }) => {
    const own = rangeOf(values);
    const line = sparkline(values, width, range);
    if (!own) return [printable(run), line, words(say("no finite value"))];
    const last = values.at(-1) ?? Number.NaN;
    return [
      printable(run),
      line,
      words(say("min {value}", { value: short(own.min) })),
      words(say("max {value}", { value: short(own.max) })),
      words(say("last {value}", { value: short(last) })),
    ];
  });
  const rest =
    series.length > mostRuns ? [words(say("and {count} more runs", { count: series.length - mostRuns }))] : [];
  const others = tagCount > 1 ? words(say(" (one of {count} tags)", { count: tagCount })) : "";
  const table = await renderTable(rows);
  return [`${printable(tag)}${others}`, ...table.trimEnd().split("\n"), ...rest, ...notices.map(printable)];
}

function whyEmpty(eventFileCount: number, noticeCount: number): Message {
  if (eventFileCount === 0) return say("There are no event files here yet.");
  return noticeCount === 0
    ? say("There are event files here, but no scalars in them.")
    : say("There are event files here, but no scalars that can be read.");
}

const short = (value: number): string => String(Number(value.toPrecision(4)));
