import { createLogReader, type LogReader } from "../../src/events/log-reader.ts";
import { stepAt } from "../../src/events/scalar-series.ts";

export type Points = [step: number | bigint, value: number | undefined][];

/** The scalars of a reader as `{ run: { tag: [[step, value], …] } }`. */
export function scalarsOf(reader: LogReader): Record<string, Record<string, Points>> {
  return Object.fromEntries(
    reader.runNames().map((run) => [
      run,
      Object.fromEntries(
        reader.tags(run).flatMap(({ name, series }) => {
          if (series === undefined) return [];
          const points: Points = Array.from({ length: series.length }, (_, index) => [
            stepAt(series, index),
            series.values[index],
          ]);
          return [[name, points]];
        }),
      ),
    ]),
  );
}

/** Reads a directory once, from the start. */
export async function readDirectory(directory: string) {
  const reader = createLogReader(directory);
  await reader.refresh(60_000);
  const result = { scalars: scalarsOf(reader), notices: reader.notices(), runs: reader.runNames() };
  await reader.close();
  return result;
}
