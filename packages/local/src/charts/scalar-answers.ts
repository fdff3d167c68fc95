import { setImmediate } from "node:timers/promises";

import type { LogReader } from "../events/log-reader.ts";
import type { Tag } from "../events/run-data.ts";
import type { ScalarSeries } from "../events/scalar-series.ts";
import { describedTags } from "./described-tags.ts";
import { jsonText, plainText } from "./plain-responses.ts";
import { pythonString } from "./python-text.ts";
import { pointsToCsv, pointsToJson } from "./scalar-points.ts";

/** About how many points are written in one turn of the event loop: 10 ms. All runs of a tag would take a second. */
const POINTS_PER_TURN = 5_000;

export function isScalar(tag: Tag): boolean {
  return tag.series !== undefined && tag.series.length > 0;
}

export function hasScalars(reader: LogReader): boolean {
  return reader.runNames().some((run) => reader.tags(run).some(isScalar));
}

/** `{ run: { tag: { displayName, description } } }`: runs without scalars are left out. */
export function scalarTags(reader: LogReader): Promise<object> {
  return describedTags(reader, (tag) => (isScalar(tag) ? {} : undefined));
}

/** The points of one tag of one run, as JSON or CSV. */
export function answerScalars(reader: LogReader, { run, tag, format }: Readonly<Record<string, string>>): Response {
  if (run === undefined || tag === undefined)
    return plainText("Invalid argument: Both run and tag must be specified", 400);
  const series = seriesOf(reader, run, tag);
  if (series === undefined) {
    return plainText(`Not found: No scalar data for run=${pythonString(run)}, tag=${pythonString(tag)}`, 404);
  }
  if (format !== "csv") return jsonText(pointsToJson(series));
  return new Response(pointsToCsv(series), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
}

/** One tag of several runs (form fields `tag`, and `runs` once for each); runs that do not have it are left out. */
export async function answerMultirun(reader: Pick<LogReader, "tag">, request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const tags = form.getAll("tag").map(String);
  const [tag] = tags;
  if (tag === undefined || tags.length > 1)
    return plainText("Invalid argument: tag must be specified exactly once", 400);
  const parts: string[] = [];
  let written = 0;
  for (const run of new Set(form.getAll("runs").map(String))) {
    const series = seriesOf(reader, run, tag);
    if (series === undefined) continue;
    parts.push(`${JSON.stringify(run)}:${pointsToJson(series)}`);
    written += series.length;
    if (written < POINTS_PER_TURN) continue;
    written = 0;
    await setImmediate();
  }
  return jsonText(`{${parts.join(",")}}`);
}

function seriesOf(reader: Pick<LogReader, "tag">, run: string, tagName: string): ScalarSeries | undefined {
  const tag = reader.tag(run, tagName);
  return tag !== undefined && isScalar(tag) ? tag.series : undefined;
}
