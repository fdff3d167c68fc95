import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { type Colour, painterFor } from "../output/colours.ts";
import { lineChart, shortNumber } from "../output/line-chart.ts";
import { printable } from "../output/printable.ts";
import { rangeOf, sparkline } from "../output/sparkline.ts";
import { renderTable } from "../output/table.ts";
import type { Series } from "./read-scalars.ts";

const runColours = ["cyan", "yellow", "green", "red", "bold"] as const satisfies readonly Colour[];
const chartRows = 10;
/** A narrower terminal gets one line for each run and no chart. */
const leastColumns = 40;
const pipeColumns = 80;

/** One chart for each tag, its runs over one another, and below it one line for each run: what is what without colours too. */
export async function drawScalars(context: Context, series: readonly Series[]): Promise<string> {
  if (context.io.isAccessible) return series.map((one) => inWords(context, one)).join("");
  const charts: string[] = [];
  for (const [tag, runs] of byTag(series)) charts.push(await drawTag(context, tag, runs));
  return charts.join("\n");
}

/** For a reader that speaks: a line of words instead of a drawing. */
function inWords({ words }: Context, { run, tag, points }: Series): string {
  const values = points.map(({ value }) => Number(value));
  const range = rangeOf(values);
  const name = { tag: printable(tag), run: printable(run), points: points.length };
  const text = range
    ? say("{tag}, run {run}: last {last}, between {min} and {max}, {points} points", {
        ...name,
        last: shortNumber(values.at(-1) ?? Number.NaN),
        min: shortNumber(range.min),
        max: shortNumber(range.max),
      })
    : say("{tag}, run {run}: no finite value, {points} points", name);
  return `${words(text)}\n`;
}

function byTag(series: readonly Series[]): ReadonlyMap<string, readonly Series[]> {
  const tags = new Map<string, Series[]>();
  for (const one of series) tags.set(one.tag, [...(tags.get(one.tag) ?? []), one]);
  return tags;
}

async function drawTag({ io, globals }: Context, tag: string, runs: readonly Series[]): Promise<string> {
  const paint = painterFor(io.stdout, io.env, globals.noColor);
  const columns = io.stdout.isTTY ? io.stdout.columns : undefined;
  const width = columns ?? pipeColumns;
  const lines = runs.map(({ points }, index) => ({
    points: points.map(({ step, value }) => [Number(step), Number(value)] as const),
    paint: (text: string) => paint(colourOf(index), text),
  }));
  const range = rangeOf(lines.flatMap(({ points }) => points.map(([, value]) => value))) ?? { min: 0, max: 0 };
  const rows = runs.map(({ run }, index) => {
    const values = (lines[index]?.points ?? []).map(([, value]) => value);
    const own = rangeOf(values);
    const last = values.at(-1);
    return [
      paint(colourOf(index), sparkline(values, Math.min(20, Math.floor(width / 4)), range) || " "),
      last === undefined ? "-" : shortNumber(last),
      own ? shortNumber(own.min) : "-",
      own ? shortNumber(own.max) : "-",
      printable(run),
    ];
  });
  const headers = ["", "LAST", "MIN", "MAX", "RUN"].map((title) => paint("bold", title));
  const table = await renderTable(rows, { ...(globals.noHeaders ? {} : { headers }), columns });
  const chart = width < leastColumns ? [] : lineChart(lines, { columns: width, rows: chartRows });
  return [paint("bold", printable(tag)), ...chart, table].join("\n");
}

const colourOf = (index: number): Colour => runColours[index % runColours.length] ?? "cyan";
