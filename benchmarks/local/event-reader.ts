import { statSync } from "node:fs";
import { join } from "node:path";
import { nextMessage, numbersOf, startProgram } from "../child-program.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { median, medianFigure } from "../statistics.ts";
import { inTemporaryDirectory, linkRuns, writeRun } from "./event-files.ts";

const events = 300_000;
const runs = 4;
const processes = 5;
const warmUps = 3;
const rounds = 7;

export const eventReader: Measurement = {
  name: "event-reader",
  title: "Reading event files",
  method:
    `Processor time, on all threads, from a new local server to the answer about ${runs} runs of ${events} scalars, one an event, as ` +
    "`createEventFileWriter` writes them: framing, both checksums, decoding, sampling. Beside it protobufjs, which decodes each event of the same " +
    `files into an object, checks nothing and keeps nothing. They take turns in one process, ${rounds} each after ${warmUps} that are not counted; ` +
    `the value is the median of ${processes} processes of the medians of each.`,
  measure: async (runtimes) => {
    const measured = await inTemporaryDirectory(async (root) => {
      const file = await writeRun(join(root, "file"), ["loss"], events);
      linkRuns(join(root, "logs"), file, runs);
      const mebibytes = (runs * statSync(file).size) / 2 ** 20;
      return Array.fromAsync(runtimes, (runtime) => measureOn(runtime, root, mebibytes));
    });
    return measured.flat();
  },
};

async function measureOn({ version, path }: Runtime, root: string, mebibytes: number): Promise<Figure[]> {
  const found: { readonly own: number; readonly protobufjs: number }[] = [];
  while (found.length < processes) {
    const args = [root, String(warmUps), String(rounds)];
    const said = await nextMessage(startProgram(path, new URL("programs/event-reader.mjs", import.meta.url), args));
    found.push({ own: median(numbersOf(said, "own")), protobufjs: median(numbersOf(said, "protobufjs")) });
  }
  const about = (name: string, label: string) => ({ id: `event-reader/${name}`, label, node: version });
  return [
    medianFigure(
      { ...about("mebibytes", "the local server, MiB in a second of one core"), unit: "mebibytes" },
      found.map(({ own }) => mebibytes / (own / 1_000)),
    ),
    medianFigure(
      { ...about("to-protobufjs", "bytes in the same time, to protobufjs"), unit: "ratio" },
      found.map(({ own, protobufjs }) => protobufjs / own),
    ),
  ];
}
