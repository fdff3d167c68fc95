import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import type { Driver } from "../outcome.ts";
import { argumentsFor, environmentFor, outcomeOf, printedValue } from "./command-line.ts";

/** Calls through the `vizjob` command as a process of its own, as a user starts it. */
export const cliProcessDriver: Driver = {
  name: "CLI process",
  expectedValue: printedValue,
  run: async (target, call) => {
    const packageFile = createRequire(import.meta.url).resolve("@vizjobs/cli/package.json");
    const main = join(dirname(packageFile), "dist", "main.js");
    const child = spawn(process.execPath, [main, ...argumentsFor(call)], {
      env: environmentFor(target),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [stdout, stderr, [exitCode]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close"),
    ]);
    return outcomeOf({ exitCode: Number(exitCode), stdout, stderr });
  },
};
