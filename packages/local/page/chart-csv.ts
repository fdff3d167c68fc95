import type { Series } from "./chart-data.ts";

/** The points of several runs in one table, as RFC 4180 has it: run, wall time in epoch seconds, step, value. */
export function seriesCsv(series: ReadonlyMap<string, Series>): string {
  const rows = Array.from(series).flatMap(([run, { wallTimes, steps, values }]) => {
    const name = csvText(run);
    return Array.from(values, (value, index) => `${name},${wallTimes[index]},${steps[index]},${value}\r\n`);
  });
  return `Run,Wall time,Step,Value\r\n${rows.join("")}`;
}

/** A name that begins like a formula would be run as one by a spreadsheet: an apostrophe makes it text. */
function csvText(name: string): string {
  const safe = /^[=+\-@\t\r]/.test(name) ? `'${name}` : name;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The same as JSON, in the form of TensorBoard's answers: numbers that JSON lacks are strings. */
export function seriesJson(series: ReadonlyMap<string, Series>): string {
  const runs = Array.from(series, ([run, { wallTimes, steps, values }]): [string, unknown] => [
    run,
    Array.from(values, (value, index) => [jsonNumber(wallTimes[index] ?? NaN), steps[index], jsonNumber(value)]),
  ]);
  return JSON.stringify(Object.fromEntries(runs));
}

const jsonNumber = (value: number): number | string => (Number.isFinite(value) ? value : String(value));
