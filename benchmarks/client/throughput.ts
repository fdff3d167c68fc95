import type { Figure, Measurement, Runtime } from "../figure.ts";
import { mean, medianFigure } from "../statistics.ts";
import { takeTurns, type CallCost } from "./calls/take-turns.ts";

export const clientThroughput: Measurement = {
  name: "client-throughput",
  title: "Requests per second, one after the other",
  method: "Time of the turns that `client-cpu` tells of.",
  measure: async (runtimes) => Array.fromAsync(runtimes, measureOn),
};

async function measureOn({ path, version }: Runtime): Promise<Figure> {
  const rounds = await takeTurns(path);
  const ratios = rounds.map((round) => timeOf(round["bare-fetch"]) / timeOf(round.token));
  const label = "ours, `info()` with a token, to bare `fetch`";
  return medianFigure({ id: "client-throughput/token", label, unit: "ratio", node: version }, ratios);
}

function timeOf(turns: readonly CallCost[]): number {
  return mean(turns.map(({ timeUs }) => timeUs));
}
