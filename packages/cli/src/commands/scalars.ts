import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { jobArgument } from "./job-arguments.ts";
import { paceOptions } from "./wait-options.ts";

const options = {
  tag: { value: "GLOB", summary: "only tags such as loss or 'val/*'; * is any text, ? any character" },
  run: { value: "GLOB", summary: "only runs such as train; . is the log directory itself" },
  ...paceOptions,
} as const satisfies OptionDefinitions;

export type ScalarsOptions = OptionValues<typeof options>;

export const scalarsCommand = defineCommand({
  name: "scalars",
  summary: "Draw the scalars of a visualization job in the terminal, or print them",
  description:
    "Waits until the job is running, and reads what TensorBoard shows at its service_url. No credentials go there: where the charts\nare behind a login page it ends with exit code 4. With -o json, jsonl or csv it prints one point each: run, tag, step, wall_time,\nvalue.",
  arguments: jobArgument,
  options,
  examples: [
    { line: "vizjob scalars 8992 --tag 'loss*'", does: "draw the losses of all runs" },
    { line: "vizjob scalars 8992 --run train --tag loss -o csv", does: "the points, for a spreadsheet" },
  ],
  load: async () => (await import("../scalars/show-scalars.ts")).showScalars,
});
