import { setImmediate } from "node:timers/promises";

import type { Histogram } from "../events/histograms.ts";
import type { LogReader } from "../events/log-reader.ts";
import { describedTags } from "./described-tags.ts";
import { jsonNumber } from "./json-number.ts";
import { jsonTime, keptOf } from "./kept-values.ts";
import { jsonText, plainText } from "./plain-responses.ts";
import { pythonString } from "./python-text.ts";

/** About how many numbers are written in one turn of the event loop: a few milliseconds. */
const NUMBERS_PER_TURN = 30_000;

/** `{ run: { tag: { displayName, description } } }` */
export function histogramTags(reader: LogReader): Promise<object> {
  return describedTags(reader, (tag) => keptOf(tag, "histograms") && {});
}

/** `[[wall_time, step, [[left, right, count], …]], …]` */
export async function answerHistograms(
  reader: LogReader,
  { run, tag }: Readonly<Record<string, string>>,
): Promise<Response> {
  if (run === undefined || tag === undefined)
    return plainText("Invalid argument: Both run and tag must be specified", 400);
  const kept = keptOf(reader.tag(run, tag), "histograms");
  if (kept === undefined) {
    return plainText(`Not found: No histogram tag ${pythonString(tag)} for run ${pythonString(run)}`, 404);
  }
  const parts: string[] = [];
  let written = 0;
  // Of the values as they are now: more may come between two turns.
  for (const each of kept.slice()) {
    const { wallTime, step } = jsonTime(each);
    parts.push(`[${wallTime},${step},${bucketsToJson(each.value)}]`);
    written += each.value.length;
    if (written < NUMBERS_PER_TURN) continue;
    written = 0;
    await setImmediate();
  }
  return jsonText(`[${parts.join(",")}]`);
}

function bucketsToJson(histogram: Histogram): string {
  const buckets: string[] = [];
  for (let at = 0; at < histogram.length; at += 3) {
    const [left = 0, right = 0, count = 0] = histogram.subarray(at, at + 3);
    buckets.push(`[${jsonNumber(left)},${jsonNumber(right)},${jsonNumber(count)}]`);
  }
  return `[${buckets.join(",")}]`;
}
