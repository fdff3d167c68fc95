import { stepAt, type ScalarSeries } from "../events/scalar-series.ts";
import { jsonNumber } from "./json-number.ts";
import { pythonFloat } from "./python-text.ts";

/**
 * The points of a series as TensorBoard's JSON: `[[wall_time, step, value], …]`.
 * Written by hand because `JSON.stringify` can write neither an int64 nor -0.0.
 */
export function pointsToJson(series: ScalarSeries): string {
  return `[${pointsOf(series, jsonNumber, (wallTime, step, value) => `[${wallTime},${step},${value}]`).join(",")}]`;
}

/** The points of a series as TensorBoard's CSV, down to Python's way of writing numbers. */
export function pointsToCsv(series: ScalarSeries): string {
  const rows = pointsOf(series, pythonFloat, (wallTime, step, value) => `${wallTime},${step},${value}\r\n`);
  return `Wall time,Step,Value\r\n${rows.join("")}`;
}

function pointsOf(
  series: ScalarSeries,
  float: (value: number) => string,
  format: (wallTime: string, step: string, value: string) => string,
): string[] {
  const points: string[] = [];
  for (let index = 0; index < series.length; index++) {
    const value = series.exactValues?.[index]?.toString() ?? float(series.values[index] ?? 0);
    points.push(format(float(series.wallTimes[index] ?? 0), stepAt(series, index).toString(), value));
  }
  return points;
}
