import { setImmediate } from "node:timers/promises";

import type { HparamMetric, HparamValue } from "../events/hparams.ts";
import { MAX_HPARAMS } from "../events/limits.ts";
import type { LogReader } from "../events/log-reader.ts";
import { jsonNumber } from "./json-number.ts";
import { isScalar } from "./scalar-answers.ts";

/** Hyperparameters and metrics that are looked up in one turn of the event loop: a few milliseconds. */
const LOOKUPS_PER_TURN = 10_000;

export function hasHparams(reader: LogReader): boolean {
  return runsWithHparams(reader).length > 0;
}

/**
 * `{ run: { hparams: { name: value }, metrics: [tag, …] } }` of the runs that have hyperparameters. Metrics are the scalars that
 * the experiments declare, of this run or of the group below it that they name; all scalars of the run where none are declared.
 */
export async function hparamRuns(reader: LogReader): Promise<object> {
  const declared = declaredMetrics(reader);
  const answer: [string, object][] = [];
  let lookedUp = 0;
  for (const run of runsWithHparams(reader)) {
    const values = Array.from(reader.hparams(run)?.values ?? [], ([name, value]) => [name, jsonValue(value)] as const);
    answer.push([run, { hparams: Object.fromEntries(values), metrics: metricsOf(reader, run, declared) }]);
    lookedUp += values.length + declared.length;
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

function metricsOf(reader: LogReader, run: string, declared: readonly HparamMetric[]): string[] {
  if (declared.length === 0)
    return reader
      .tags(run)
      .filter(isScalar)
      .map(({ name }) => name);
  const present = declared.filter(({ group, tag }) => {
    const found = reader.tag(groupOf(run, group), tag);
    return found !== undefined && isScalar(found);
  });
  return [...new Set(present.map(({ tag }) => tag))];
}

function groupOf(run: string, group: string): string {
  if (group === "" || group === ".") return run;
  return run === "." ? group : `${run}/${group}`;
}

/** NaN and the infinities are strings, as they are among scalars. */
function jsonValue(value: HparamValue): HparamValue {
  return typeof value === "number" && !Number.isFinite(value) ? jsonNumber(value).slice(1, -1) : value;
}
