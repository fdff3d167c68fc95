import { alternate, quickestRatios } from "../alternate.ts";
import { nextMessage, numberOf, startProgram } from "../child-program.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";
import { medianFigure } from "../statistics.ts";

const rounds = 9;
const runsPerRound = 3;
const servers = 20;

export const localTwenty: Measurement = {
  name: "local-twenty",
  title: `${servers} local servers at once in one process`,
  method:
    `Time from the first call of \`startLocalServer()\` until each of ${servers} servers has answered a list of its jobs over its port, to ` +
    "that of a process with one; likewise with `createLocalServer()`, which has no port. Imports are done before. Every process is new, " +
    `so each has the first request's costs in it. They take turns, ${runsPerRound} each in a round; each ratio is that of the quickest runs ` +
    `of a round, and the value is the median of ${rounds} rounds.`,
  measure: async (runtimes) => (await Array.fromAsync(runtimes, measureOn)).flat(),
};

type Way = "over-ports" | "in-process";

interface Found {
  readonly readyMs: number;
  readonly answering: number;
}

async function measureOn({ version, path }: Runtime): Promise<Figure[]> {
  const ports = await pairsOf(path, "over-ports");
  const inside = await pairsOf(path, "in-process");
  const about = (name: string, label: string) => ({ id: `local-twenty/${name}`, label, node: version });
  const answering = [...ports, ...inside].flatMap(({ own }) => own.map((found) => found.answering));
  return [
    { ...about("answering", "of them answer, at the least"), value: Math.min(...answering), unit: "count" },
    medianFigure(
      { ...about("over-ports", `${servers} over ports, to one`), unit: "ratio" },
      quickestRatios(ports, msOf),
    ),
    medianFigure(
      { ...about("over-ports-ms", `${servers} over ports`), unit: "milliseconds" },
      quickestMs(ports, "own"),
    ),
    medianFigure(
      { ...about("one-over-a-port-ms", "one over a port"), unit: "milliseconds" },
      quickestMs(ports, "bare"),
    ),
    medianFigure(
      { ...about("in-process", `${servers} in process, to one`), unit: "ratio" },
      quickestRatios(inside, msOf),
    ),
    medianFigure(
      { ...about("in-process-ms", `${servers} in process`), unit: "milliseconds" },
      quickestMs(inside, "own"),
    ),
    medianFigure({ ...about("one-in-process-ms", "one in process"), unit: "milliseconds" }, quickestMs(inside, "bare")),
  ];
}

const msOf = ({ readyMs }: Found): number => readyMs;

function quickestMs(pairs: Awaited<ReturnType<typeof pairsOf>>, which: "own" | "bare"): number[] {
  return pairs.map((pair) => Math.min(...pair[which].map(msOf)));
}

async function pairsOf(node: string, way: Way) {
  const start = async (count: number): Promise<Found> => {
    const program = new URL("programs/servers-at-once.mjs", import.meta.url);
    const said = await nextMessage(startProgram(node, program, [way, String(count)]));
    return { readyMs: numberOf(said, "readyMs"), answering: numberOf(said, "answering") };
  };
  return alternate(
    rounds,
    runsPerRound,
    () => start(servers),
    () => start(1),
  );
}
