import { run } from "@vizjobs/cli/internal/run";
import type { Driver } from "../outcome.ts";
import { argumentsFor, environmentFor, outcomeOf, printedValue } from "./command-line.ts";

/** Calls through the `vizjob` command inside this process. */
export const cliDriver: Driver = {
  name: "CLI",
  expectedValue: printedValue,
  run: async (target, call) => {
    const written = { stdout: "", stderr: "" };
    const sink = (name: keyof typeof written) => ({
      write: (text: string) => {
        written[name] += text;
      },
    });
    const exitCode = await run(argumentsFor(call), {
      stdout: sink("stdout"),
      stderr: sink("stderr"),
      env: environmentFor(target),
      ...(target.maxRetries === undefined ? {} : { maxRetries: target.maxRetries }),
    });
    return outcomeOf({ exitCode, ...written });
  },
};
