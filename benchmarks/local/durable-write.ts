import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nextMessage, numbersOf, startProgram } from "../child-program.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { median, medianFigure } from "../statistics.ts";

const rounds = 9;
const few = 10;
const many = 1_000;
const warmUps = 50;
const writes = 100;

export const localDurableWrite: Measurement = {
  name: "local-durable-write",
  title: "A durable write of the local server",
  method:
    `Time of a create until it is acknowledged, which is when it is on disk, over \`createLocalServer().fetch\` with a \`stateFile\` that ` +
    `holds ${many} jobs, to one that holds ${few}. One after the other; each job is deleted again, which is not counted. Both servers ` +
    `are in one process and take turns; each ratio is that of the medians of ${writes} writes, after ${warmUps} that are not counted, and the ` +
    `value is the median of ${rounds} processes. The files are in the folder of the benchmarks, since temporary files may be in memory.`,
  measure: async (runtimes) => (await Array.fromAsync(runtimes, measureOn)).flat(),
};

interface Times {
  readonly few: number;
  readonly many: number;
}

async function measureOn({ version, path }: Runtime): Promise<Figure[]> {
  const found: Times[] = [];
  while (found.length < rounds) found.push(await measureOnce(path));
  const about = (name: string, label: string) => ({ id: `local-durable-write/${name}`, label, node: version });
  return [
    medianFigure(
      { ...about("many-to-few", `with ${many} jobs, to ${few}`), unit: "ratio" },
      found.map((times) => times.many / times.few),
    ),
    medianFigure(
      { ...about("many", `with ${many} jobs, on ${fileSystem()}`), unit: "milliseconds" },
      found.map((times) => times.many),
    ),
  ];
}

const folder = fileURLToPath(new URL("../node_modules/", import.meta.url));

async function measureOnce(node: string): Promise<Times> {
  const directory = mkdtempSync(`${folder}.durable-write-`);
  const args = [directory, String(few), String(many), String(warmUps), String(writes)];
  try {
    const said = await nextMessage(startProgram(node, new URL("programs/durable-writes.mjs", import.meta.url), args));
    return { few: median(numbersOf(said, "few")), many: median(numbersOf(said, "many")) };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Linux's number of the kind of file system that is no disk. */
const tmpfs = 0x01021994;

function fileSystem(): string {
  return statfsSync(folder).type === tmpfs ? "**memory**, not a disk" : "a disk";
}
