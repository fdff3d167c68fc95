import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { jobsArgument } from "./job-arguments.ts";
import { paceOptions } from "./wait-options.ts";

const options = {
  for: { value: "GOAL", required: true, choices: ["running", "stopped", "deleted"], summary: "what to wait for" },
  ...paceOptions,
} as const satisfies OptionDefinitions;

export type WaitOptions = OptionValues<typeof options>;

export const waitCommand = defineCommand({
  name: "wait",
  summary: "Wait until a visualization job is running, stopped or deleted",
  description:
    "Ends with exit code 8 when the time is over, and with 9 as soon as the job has a status from which the goal cannot be\nreached; with 10 when several jobs are waited for and some fail. Ctrl-C ends the wait, not the jobs.",
  arguments: jobsArgument,
  options,
  examples: [
    { line: "vizjob wait 8992 --for running --timeout 5m", does: "wait until the charts of job 8992 can be opened" },
    { line: "vizjob wait 8992 8993 --for stopped", does: "wait until both jobs have stopped" },
  ],
  load: async () => (await import("../actions/wait.ts")).waitForJobs,
});
