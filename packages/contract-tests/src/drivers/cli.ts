import type { Driver } from "../outcome.ts";
import { argumentsFor, environmentFor, outcomeOf, printedValue } from "./command-line.ts";
import { runCommand } from "./run-command.ts";

/** Calls through the `vizjob` command inside this process. */
export const cliDriver: Driver = {
  name: "CLI",
  expectedValue: printedValue,
  run: async (target, call) =>
    outcomeOf(await runCommand(argumentsFor(call), environmentFor(target), target.maxRetries)),
};
