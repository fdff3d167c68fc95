import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { jobArgument } from "./job-arguments.ts";
import { paceOptions } from "./wait-options.ts";

const options = {
  print: { summary: "print the address instead of opening a browser, as is done where stdout is no terminal" },
  ...paceOptions,
} as const satisfies OptionDefinitions;

export type OpenOptions = OptionValues<typeof options>;

export const openCommand = defineCommand({
  name: "open",
  summary: "Open the charts of a visualization job in the browser",
  description: "Waits until the job is running. No credentials go to the address of the charts.",
  arguments: jobArgument,
  options,
  examples: [{ line: "vizjob open 8992 --print", does: "the address of the charts of job 8992" }],
  load: async () => (await import("../actions/open.ts")).openJob,
});
