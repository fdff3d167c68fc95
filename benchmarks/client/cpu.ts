import type { Figure, Measurement, Runtime, Unit } from "../figure.ts";
import { mean, medianFigure } from "../statistics.ts";
import { subjects, takeTurns, turnsMethod, type CallCost, type Subject } from "./calls/take-turns.ts";

const labels: { readonly [subject in Subject]: string } = {
  "bare-fetch": "bare `fetch` and `response.json()`",
  control: "the same once more, as a check of the method",
  token: "ours, `info()` with a token",
  keys: "ours, `info()` signed with keys",
  openai: "openai, `models.retrieve()`",
  stripe: "stripe, `customers.retrieve()`, its fetch client",
  vendor: "the vendor's core, the same job signed with keys",
};

/** Who is to be lower than whom. */
const duels = [
  ["token", "openai"],
  ["token", "stripe"],
  ["keys", "vendor"],
] as const;

export const clientCpu: Measurement = {
  name: "client-cpu",
  title: "CPU per call",
  method: `\`process.cpuUsage()\` of the calling process. ${turnsMethod}`,
  measure: async (runtimes) => (await Array.fromAsync(runtimes, measureOn)).flat(),
};

async function measureOn({ path, version }: Runtime): Promise<Figure[]> {
  const rounds = await takeTurns(path);
  const ratios = (a: Subject, b: Subject, cost = cpuOf) => rounds.map((round) => cost(round[a]) / cost(round[b]));
  const about = (name: string, label: string, unit: Unit = "ratio") => ({
    id: `client-cpu/${name}`,
    label,
    unit,
    node: version,
  });
  return [
    medianFigure(
      about("bare-fetch", labels["bare-fetch"], "microseconds"),
      rounds.map((round) => cpuOf(round["bare-fetch"])),
    ),
    ...subjects
      .filter((subject) => subject !== "bare-fetch")
      .map((subject) => medianFigure(about(subject, `${labels[subject]}, to bare`), ratios(subject, "bare-fetch"))),
    medianFigure(
      about("token-undisturbed", "ours with a token, to bare, in the cheapest third of the turns"),
      ratios("token", "bare-fetch", undisturbedCpuOf),
    ),
    ...duels.map(([ours, theirs]) => {
      const label = `ours with ${ours === "token" ? "a token" : "keys"}, to ${theirs}`;
      return medianFigure(about(`${ours}-to-${theirs}`, label), ratios(ours, theirs));
    }),
  ];
}

function cpuOf(turns: readonly CallCost[]): number {
  return mean(turns.map(({ cpuUs }) => cpuUs));
}

/** Without what else the machine does, and without most of the garbage collection, which costs everyone about the same. */
function undisturbedCpuOf(turns: readonly CallCost[]): number {
  const sorted = turns.map(({ cpuUs }) => cpuUs).toSorted((a, b) => a - b);
  return mean(sorted.slice(0, Math.ceil(sorted.length / 3)));
}
