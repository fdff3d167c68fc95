import { copyFileSync, mkdirSync, utimesSync } from "node:fs";
import { basename, join } from "node:path";
import { nextMessage, numberOf, numbersOf, startProgram } from "../child-program.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { median, medianFigure } from "../statistics.ts";
import { inTemporaryDirectory, writeRun } from "./event-files.ts";

const runs = 200;
const processes = 5;
const warmUps = 200;
const polls = 200;

export const eventIdlePoll: Measurement = {
  name: "event-idle-poll",
  title: "A look at event files that have not changed",
  method:
    `Time of an answer of \`data/notices\`, in process, for a log directory of ${runs} runs with one event file each, of which none has changed ` +
    `since the answer before, and of \`statSync\` of the same directories and files, in turn: ${polls} after ${warmUps} that are not counted. The value is the median of ${processes} processes of the ` +
    "medians of each.",
  measure: async (runtimes) => {
    const measured = await inTemporaryDirectory(async (root) => {
      await writeRuns(root);
      return Array.fromAsync(runtimes, (runtime) => measureOn(runtime, root));
    });
    return measured.flat();
  },
};

async function writeRuns(root: string): Promise<void> {
  const file = await writeRun(join(root, "file"), ["loss"], 100);
  for (let run = 0; run < runs; run += 1) {
    const directory = join(root, "logs", `run-${run}`);
    mkdirSync(directory, { recursive: true });
    copyFileSync(file, join(directory, basename(file)));
    // Logs that nobody writes to are older than a moment.
    utimesSync(directory, 1_700_000_000, 1_700_000_000);
  }
  utimesSync(join(root, "logs"), 1_700_000_000, 1_700_000_000);
}

async function measureOn({ version, path }: Runtime, root: string): Promise<Figure[]> {
  const found: { readonly pollMs: number; readonly statMs: number }[] = [];
  while (found.length < processes) {
    const args = [root, String(warmUps), String(polls)];
    const said = await nextMessage(startProgram(path, new URL("programs/event-polls.mjs", import.meta.url), args));
    if (numberOf(said, "runs") !== runs) throw new Error("not all runs were found");
    found.push({ pollMs: median(numbersOf(said, "times")), statMs: median(numbersOf(said, "statTimes")) });
  }
  const about = (name: string, label: string) => ({ id: `event-idle-poll/${name}`, label, node: version });
  return [
    medianFigure(
      { ...about("ms", `an answer about ${runs} unchanged files`), unit: "milliseconds" },
      found.map(({ pollMs }) => pollMs),
    ),
    medianFigure(
      { ...about("to-stat", "to `statSync` alone"), unit: "ratio" },
      found.map(({ pollMs, statMs }) => pollMs / statMs),
    ),
  ];
}
