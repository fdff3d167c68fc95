import { setImmediate } from "node:timers/promises";

import type { HparamMetric, HparamValue } from "../events/hparams.ts";
import { MAX_HPARAMS } from "../events/limits.ts";
import type { LogReader } from "../events/log-reader.ts";
import { jsonNumber } from "./json-number.ts";

/** Hyperparameters and metrics that are looked up in one turn of the event loop: a few milliseconds. */
const LOOKUPS_PER_TURN = 10_000;

export function hasHparams(reader: LogReader): boolean {
  return runsWithHparams(reader).length > 0;
}

/**
 * `{ run: { hparams: { name: value }, metrics: { name: last value } } }` of the runs that have hyperparameters. Metrics are the
 * scalars that the experiments declare, of this run or of the group below it that they name, which is then part of the metric's
 * name; all scalars of the run where none are declared.
 */
export async function hparamRuns(reader: LogReader): Promise<object> {
  const declared = declaredMetrics(reader);
  const answer: [string, object][] = [];
  let lookedUp = 0;
  for (const run of runsWithHparams(reader)) {
    const values = reader.hparams(run)?.values ?? new Map<string, HparamValue>();
    answer.push([run, { hparams: jsonObject(values), metrics: jsonObject(metricsOf(reader, run, declared)) }]);
    lookedUp += values.size + declared.length;
    if (lookedUp < LOOKUPS_PER_TURN) continue;
    lookedUp = 0;
    await setImmediate();
  }
  return Object.fromEntries(answer);
}

/** Each metric once, up to a bound: some writers declare all of them in each run, and each is looked for in every run. */
function declaredMetrics(reader: LogReader): readonly HparamMetric[] {
  const declared = new Map<string, HparamMetric>();
  for (const run of reader.runNames()) {
    for (const metric of reader.hparams(run)?.metrics ?? []) {
      if (declared.size === MAX_HPARAMS) return [...declared.values()];
      declared.set(JSON.stringify([metric.group, metric.tag]), metric);
    }
  }
  return [...declared.values()];
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
