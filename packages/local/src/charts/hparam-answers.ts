import type { HparamMetric, HparamValue } from "../events/hparams.ts";
import type { LogReader } from "../events/log-reader.ts";
import { jsonNumber } from "./json-number.ts";

export function hasHparams(reader: LogReader): boolean {
  return runsWithHparams(reader).length > 0;
}

/**
 * `{ run: { hparams: { name: value }, metrics: { name: last value } } }` of the runs that have hyperparameters. Metrics are the
 * scalars that the experiments declare, of this run or of the group below it that they name, which is then part of the metric's
 * name; all scalars of the run where none are declared.
 */
export function hparamRuns(reader: LogReader): object {
  const declared = reader.runNames().flatMap((run) => reader.hparams(run)?.metrics ?? []);
  return Object.fromEntries(
    runsWithHparams(reader).map((run) => {
      const hparams = jsonObject(reader.hparams(run)?.values ?? []);
      return [run, { hparams, metrics: jsonObject(metricsOf(reader, run, declared)) }];
    }),
  );
}

function runsWithHparams(reader: LogReader): string[] {
  return reader.runNames().filter((run) => (reader.hparams(run)?.values.size ?? 0) > 0);
}

function metricsOf(reader: LogReader, run: string, declared: readonly HparamMetric[]): Map<string, number> {
  const wanted =
    declared.length === 0 ? reader.tags(run).map(({ name }): HparamMetric => ({ group: "", tag: name })) : declared;
  const metrics = new Map<string, number>();
  for (const { group, tag } of wanted) {
    const series = reader.tag(groupOf(run, group), tag)?.series;
    const last = series?.values[series.length - 1];
    if (last !== undefined) metrics.set(isOwn(group) ? tag : `${group}/${tag}`, last);
  }
  return metrics;
}

const isOwn = (group: string): boolean => group === "" || group === ".";

function groupOf(run: string, group: string): string {
  if (isOwn(group)) return run;
  return run === "." ? group : `${run}/${group}`;
}

function jsonObject(values: Iterable<readonly [string, HparamValue]>): object {
  return Object.fromEntries(Array.from(values, ([name, value]) => [name, jsonValue(value)] as const));
}

/** NaN and the infinities are strings, as they are among scalars. */
function jsonValue(value: HparamValue): HparamValue {
  return typeof value === "number" && !Number.isFinite(value) ? jsonNumber(value).slice(1, -1) : value;
}
