import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
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
  const file = fileURLToPath(new URL("programs/token-flight.mjs", import.meta.url));
  const child = fork(file, [String(calls)], {
    execPath: path,
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  const [said]: unknown[] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => {
      throw new Error("token-flight.mjs ended early; its own message is above");
    }),
  ]);
  if (typeof said !== "number") throw new Error("token-flight.mjs said no number");
  const label = `requests for a token, for ${calls} calls`;
  return { id: "token-flight/requests", label, value: said, unit: "count", node: version };
}
