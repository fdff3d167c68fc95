import { nextMessage, startProgram } from "../child-program.ts";
import type { Figure, Measurement, Runtime } from "../figure.ts";

const calls = 20;

/** Counts, so noise does not matter. */
export const tokenFlight: Measurement = {
  name: "token-flight",
  title: "Token requests of concurrent first calls",
  method: `${calls} jobs of one new session with user and password are read at once; the requests for a token are counted.`,
  measure: async (runtimes) => Array.fromAsync(runtimes, measureOn),
};

async function measureOn({ path, version }: Runtime): Promise<Figure> {
  const child = startProgram(path, new URL("programs/token-flight.mjs", import.meta.url), [String(calls)]);
  const said = await nextMessage(child);
  if (typeof said !== "number") throw new Error("token-flight.mjs said no number");
  const label = `requests for a token, for ${calls} calls`;
  return { id: "token-flight/requests", label, value: said, unit: "count", node: version };
}
