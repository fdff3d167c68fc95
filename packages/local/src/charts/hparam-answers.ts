import type { HparamMetric, HparamValue } from "../events/hparams.ts";
import type { LogReader } from "../events/log-reader.ts";
import { jsonNumber } from "./json-number.ts";
import { isScalar } from "./scalar-answers.ts";

export function hasHparams(reader: LogReader): boolean {
  return runsWithHparams(reader).length > 0;
}

/**
 * `{ run: { hparams: { name: value }, metrics: [tag, …] } }` of the runs that have hyperparameters. Metrics are the scalars that
 * the experiments declare, of this run or of the group below it that they name; all scalars of the run where none are declared.
 */
export function hparamRuns(reader: LogReader): object {
  const declared = reader.runNames().flatMap((run) => reader.hparams(run)?.metrics ?? []);
  return Object.fromEntries(
    runsWithHparams(reader).map((run) => {
      const values = Array.from(
        reader.hparams(run)?.values ?? [],
        ([name, value]) => [name, jsonValue(value)] as const,
      );
      return [run, { hparams: Object.fromEntries(values), metrics: metricsOf(reader, run, declared) }];
    }),
  );
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
