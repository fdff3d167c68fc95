import type { Figure, Measurement, Runtime, Unit } from "../figure.ts";
import { medianFigure } from "../statistics.ts";
import { subjects, takeTurns, turnsMethod, type Subject } from "./calls/take-turns.ts";

const labels: { readonly [subject in Subject]: string } = {
  "bare-fetch": "bare `fetch` and `response.json()`",
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
  const cpuOf = (subject: Subject) => rounds.map((round) => round[subject].cpuUs);
  const ratios = (a: Subject, b: Subject) => rounds.map((round) => round[a].cpuUs / round[b].cpuUs);
  const quickest = (subject: Subject) => Math.min(...cpuOf(subject));
  const about = (name: string, label: string, unit: Unit = "ratio") => ({
    id: `client-cpu/${name}`,
    label,
    unit,
    node: version,
  });
  return [
    medianFigure(about("bare-fetch", labels["bare-fetch"], "microseconds"), cpuOf("bare-fetch")),
    ...subjects
      .filter((subject) => subject !== "bare-fetch")
      .map((subject) => medianFigure(about(subject, `${labels[subject]}, to bare`), ratios(subject, "bare-fetch"))),
    {
      ...about("token-least", "ours with a token, its cheapest round to the cheapest of bare"),
      value: quickest("token") / quickest("bare-fetch"),
    },
    ...duels.map(([ours, theirs]) => {
      const label = `ours with ${ours === "token" ? "a token" : "keys"}, to ${theirs}`;
      return medianFigure(about(`${ours}-to-${theirs}`, label), ratios(ours, theirs));
    }),
  ];
}
