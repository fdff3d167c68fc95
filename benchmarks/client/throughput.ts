import type { Figure, Measurement, Runtime } from "../figure.ts";
import { medianFigure } from "../statistics.ts";
import { takeTurns } from "./calls/take-turns.ts";

export const clientThroughput: Measurement = {
  name: "client-throughput",
  title: "Requests per second, one after the other",
  method: "Time of the turns that `client-cpu` tells of.",
  measure: async (runtimes) => Array.fromAsync(runtimes, measureOn),
};

async function measureOn({ path, version }: Runtime): Promise<Figure> {
  const rounds = await takeTurns(path);
  const ratios = rounds.map((round) => round["bare-fetch"].timeUs / round.token.timeUs);
  const label = "ours, `info()` with a token, to bare `fetch`";
  return medianFigure({ id: "client-throughput/token", label, unit: "ratio", node: version }, ratios);
}
