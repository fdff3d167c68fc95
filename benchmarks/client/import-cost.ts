import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { medianFigure } from "../statistics.ts";

const pairs = 80;
const warmUpPairs = 5;

export const clientImport: Measurement = {
  name: "client-import",
  title: "Start of a program that imports the client",
  method:
    `${pairs} pairs of processes, one that imports the client and one of an empty module, in alternating order, from start to ` +
    "exit. Each ratio is taken within its pair; the value is their median. The quickest of all runs tells what is left when " +
    "nothing disturbs.",
  measure: async (runtimes) => runtimes.flatMap(measureOn),
};

function measureOn({ version, path }: Runtime): Figure[] {
  const found = Array.from({ length: warmUpPairs + pairs }, (_, number) => {
    if (number % 2 === 0) return { own: runMs(path, "import-client"), bare: runMs(path, "nothing") };
    const bare = runMs(path, "nothing");
    return { own: runMs(path, "import-client"), bare };
  }).slice(warmUpPairs);
  const quickest = Math.min(...found.map(({ own }) => own)) / Math.min(...found.map(({ bare }) => bare));
  const about = (name: string, label: string) =>
    ({ id: `client-import/${name}`, label, unit: "ratio", node: version }) as const;
  return [
    medianFigure(
      about("import", "importing process to an empty one"),
      found.map(({ own, bare }) => own / bare),
    ),
    { ...about("quickest", "quickest run to quickest run"), value: quickest },
  ];
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
