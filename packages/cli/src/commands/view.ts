import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { parseInteger } from "../parser/values.ts";
import { viewerOption } from "./viewer-option.ts";

const options = {
  ...viewerOption,
  port: { value: "N", parse: parseInteger, summary: "port to listen on; a free one when left out" },
  print: { summary: "print the address and open no browser, as is done over SSH and where stdout is no terminal" },
} as const satisfies OptionDefinitions;

export type ViewOptions = OptionValues<typeof options>;

export const viewCommand = defineCommand({
  name: "view",
  summary: "Show the charts of a log directory in the browser; needs no account",
  description:
    "Serves the directory on this machine until Ctrl-C, which ends it with exit code 0. Reads no settings, keeps nothing, and writes\nnothing beside the logs. With -o json the first and only line on stdout is one object, the event ready.",
  arguments: {
    dir: { summary: "directory with TensorBoard or MindInsight event files, in it or below it; only read" },
  },
  options,
  examples: [
    { line: "vizjob view ./runs", does: "see your training logs" },
    { line: "vizjob view ./runs --viewer tensorboard", does: "see them in your own TensorBoard" },
    {
      line: "vizjob view ./runs --port 6006 --print",
      does: "on a port that you forward: ssh -L 6006:127.0.0.1:6006 HOST",
    },
  ],
  load: async () => (await import("../actions/view.ts")).viewDirectory,
});
