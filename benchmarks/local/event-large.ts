import { join } from "node:path";
import { nextMessage, numberOf, startProgram } from "../child-program.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { medianFigure } from "../statistics.ts";
import { inTemporaryDirectory, linkRuns, writeRun } from "./event-files.ts";

const runs = 200;
const tags = 20;
const steps = 10_000;
/** Points that are kept of a tag. */
const pointsPerTag = 1_000;
const processes = 3;

export const eventLarge: Measurement = {
  name: "event-large",
  title: "Many large event files",
  method:
    `${runs} runs × ${tags} tags × ${steps.toLocaleString("en")} points, one an event, in files that the system has in memory already (all runs ` +
    "link to one file, and each is read for itself). In a new process: time until `data/runs` was answered, which reads for ten seconds at most, " +
    "until the tags and the points of one tag of the last run were too, and until everything had been read; `process.memoryUsage.rss()` at most, and " +
    `the longest time that the event loop did not come round. The median of ${processes} processes.`,
  measure: async (runtimes) => {
    const measured = await inTemporaryDirectory(async (root) => {
      const names = Array.from({ length: tags }, (_, tag) => `tag-${tag}`);
      linkRuns(join(root, "logs"), await writeRun(join(root, "file"), names, steps), runs);
      return Array.fromAsync(runtimes, (runtime) => measureOn(runtime, root));
    });
    return measured.flat();
  },
};

async function measureOn({ version, path }: Runtime, root: string): Promise<Figure[]> {
  const found: unknown[] = [];
  while (found.length < processes) {
    const said = await nextMessage(startProgram(path, new URL("programs/event-large.mjs", import.meta.url), [root]));
    if (numberOf(said, "runs") !== runs || numberOf(said, "points") !== pointsPerTag)
      throw new Error("not all runs and points were answered");
    found.push(said);
  }
  const milliseconds = (name: string, label: string) =>
    medianFigure(
      { id: `event-large/${name}`, label, unit: "milliseconds", node: version },
      found.map((said) => numberOf(said, name)),
    );
  return [
    milliseconds("runsMs", "until the runs were answered"),
    milliseconds("chartMs", "until one chart was answered"),
    milliseconds("completeMs", "until everything had been read"),
    milliseconds("longestTurnMs", "longest turn of the event loop"),
    medianFigure(
      { id: "event-large/memory", label: "memory at most", unit: "mebibytes", node: version },
      found.map((said) => numberOf(said, "peakBytes") / 2 ** 20),
    ),
  ];
}
