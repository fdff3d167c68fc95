import type { LogReader } from "../events/log-reader.ts";
import { joinStep } from "../events/scalar-series.ts";
import type { Tag } from "../events/run-data.ts";
import type { TagValues, ValueKinds, ValuesOfKind } from "../events/tag-values.ts";
import type { KeptValue } from "../events/value-series.ts";
import { jsonNumber } from "./json-number.ts";

/** The values of a tag that holds some of this kind; undefined for every other tag. */
export function keptOf<Kind extends keyof ValueKinds>(
  tag: Tag | undefined,
  kind: Kind,
): readonly KeptValue<ValueKinds[Kind]>[] | undefined {
  const values = tag?.values;
  if (values === undefined || !isOfKind(values, kind)) return undefined;
  return values.series.kept.length > 0 ? values.series.kept : undefined;
}

function isOfKind<Kind extends keyof ValueKinds>(
  values: TagValues,
  kind: Kind,
): values is TagValues & ValuesOfKind<Kind> {
  return values.kind === kind;
}

export function hasValues(reader: LogReader, kind: keyof ValueKinds): boolean {
  return reader.runNames().some((run) => reader.tags(run).some((tag) => keptOf(tag, kind) !== undefined));
}

/** When a value was written, as JSON. A step may have more digits than a number has. */
export function jsonTime({ wallTime, stepHigh, stepLow }: KeptValue<unknown>): { wallTime: string; step: string } {
  return { wallTime: jsonNumber(wallTime), step: joinStep(stepHigh, stepLow).toString() };
}
