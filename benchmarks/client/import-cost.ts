import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { alternate, quickestRatios } from "../alternate.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { medianFigure } from "../statistics.ts";

const rounds = 9;
const runsPerRound = 5;

export const clientImport: Measurement = {
  name: "client-import",
  title: "Start of a program that imports the client",
  method:
    "Time of a process that imports the client, to that of one of an empty module, from start to exit. They take turns, " +
    `${runsPerRound} each in a round; each ratio is that of the quickest runs of a round, and the value is the median of ${rounds} rounds.`,
  measure: async (runtimes) => Array.fromAsync(runtimes, measureOn),
};

async function measureOn({ version, path }: Runtime): Promise<Figure> {
  const own = () => runMs(path, "import-client");
  const bare = () => runMs(path, "nothing");
  // Not counted: the first run reads the files from the disk.
  await alternate(1, 2, own, bare);
  const ratios = quickestRatios(await alternate(rounds, runsPerRound, own, bare), (ms) => ms);
  const label = "importing process, to an empty one";
  return medianFigure({ id: "client-import/import", label, unit: "ratio", node: version }, ratios);
}

function runMs(node: string, program: string): number {
  const file = fileURLToPath(new URL(`programs/${program}.mjs`, import.meta.url));
  // Options that this process was given, such as those of a profiler, must not reach what is measured.
  const env = { ...process.env, NODE_OPTIONS: "" };
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(node, [file], { env, encoding: "utf8" });
  const elapsedMs = performance.now() - startedAt;
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return elapsedMs;
}
