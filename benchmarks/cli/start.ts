import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { alternate, quickestRatios } from "../alternate.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { medianFigure } from "../statistics.ts";

const rounds = 9;
const runsPerRound = 5;
/** Prism takes as long as ten starts of the others. */
const roundsOfPeers = 5;

const { resolve } = createRequire(import.meta.url);
export const vizjob = fileURLToPath(new URL("../../packages/cli/dist/main.js", import.meta.url));
const prism = resolve("@stoplight/prism-cli/dist/index.js");
const pnpm = fileURLToPath(new URL("../../node_modules/pnpm/bin/pnpm.cjs", import.meta.url));

export const cliStart: Measurement = {
  name: "cli-start",
  title: "Start of the command",
  method:
    "Time from the start of a process until it has ended, its output read, to that of `node -e 0`. They take turns, " +
    `${runsPerRound} each in a round; each ratio is that of the quickest runs of a round, and the value is the median of ${rounds} rounds, ` +
    `${roundsOfPeers} for the peers.`,
  measure: async (runtimes) => (await Array.fromAsync(runtimes, measureOn)).flat(),
};

async function measureOn({ version, path }: Runtime): Promise<Figure[]> {
  const bare = () => runMs(path, ["-e", "0"]);
  const figure = async (name: string, label: string, args: readonly string[], count = rounds) => {
    const own = () => runMs(path, args);
    // Not counted: the first run reads the files from the disk.
    await alternate(1, 2, own, bare);
    const ratios = quickestRatios(await alternate(count, runsPerRound, own, bare), (ms) => ms);
    return medianFigure({ id: `cli-start/${name}`, label, unit: "ratio", node: version }, ratios);
  };
  return [
    await figure("version", "`vizjob --version`", [vizjob, "--version"]),
    await figure("help", "`vizjob --help`", [vizjob, "--help"]),
    await figure("help-of-one", "`vizjob create --help`", [vizjob, "create", "--help"]),
    await figure("completion", "`vizjob completion bash`", [vizjob, "completion", "bash"]),
    await figure("pnpm", "`pnpm --version`", [pnpm, "--version"], roundsOfPeers),
    await figure("prism", "`prism --version`", [prism, "--version"], roundsOfPeers),
  ];
}

/** Runs a program to its end, and fails when it did. */
export async function runMs(
  node: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(node, args, {
    env: { ...process.env, NODE_OPTIONS: "", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.resume();
  const [code]: unknown[] = await once(child, "close");
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${String(code)}`);
  return performance.now() - startedAt;
}
