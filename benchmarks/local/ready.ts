import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { alternate, quickestRatios } from "../alternate.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { medianFigure } from "../statistics.ts";

const rounds = 9;
const runsPerRound = 5;

/** Milliseconds since the process was started. */
interface Start {
  /** Until it told its port. */
  readonly toldMs: number;
  /** Until it had answered a request. */
  readonly answeredMs: number;
}

export const localReady: Measurement = {
  name: "local-ready",
  title: "Start of the local server",
  method:
    "Time from the start of a process that calls `startLocalServer()` and prints its port until a request, sent when the port is told, " +
    "has been answered, to that of a process that does the same with a bare `http.listen`. They take turns, " +
    `${runsPerRound} each in a round; each ratio is that of the quickest runs of a round, and the value is the median of ${rounds} rounds.`,
  measure: async (runtimes) => (await Array.fromAsync(runtimes, measureOn)).flat(),
};

async function measureOn({ version, path }: Runtime): Promise<Figure[]> {
  const own = () => startMs(path, "ready-local");
  const bare = () => startMs(path, "ready-bare");
  // Not counted: the first run reads the files from the disk.
  await alternate(1, 2, own, bare);
  const pairs = await alternate(rounds, runsPerRound, own, bare);
  const figure = (name: string, label: string, timeOf: (start: Start) => number) =>
    medianFigure({ id: `local-ready/${name}`, label, unit: "ratio", node: version }, quickestRatios(pairs, timeOf));
  return [
    figure("answered", "until a request was answered, to bare", ({ answeredMs }) => answeredMs),
    figure("told", "until the port was told, to bare", ({ toldMs }) => toldMs),
    medianFigure(
      { id: "local-ready/ms", label: "until a request was answered", unit: "milliseconds", node: version },
      pairs.map((pair) => Math.min(...pair.own.map(({ answeredMs }) => answeredMs))),
    ),
  ];
}

async function startMs(node: string, program: string): Promise<Start> {
  const file = fileURLToPath(new URL(`programs/${program}.mjs`, import.meta.url));
  const startedAt = performance.now();
  const env = { ...process.env, NODE_OPTIONS: "" };
  const child = spawn(node, [file], { env, stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  try {
    const ended = exited.then(() => {
      throw new Error(`${program} ended before it told its port; its own message is above`);
    });
    const [port]: unknown[] = await Promise.race([once(child.stdout, "data"), ended]);
    const toldMs = performance.now() - startedAt;
    await fetch(`http://127.0.0.1:${Number(String(port))}/`).then((answer) => answer.arrayBuffer());
    return { toldMs, answeredMs: performance.now() - startedAt };
  } finally {
    child.kill();
    await exited;
  }
}
