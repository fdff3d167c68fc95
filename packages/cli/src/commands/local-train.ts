import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { parseDuration } from "../parser/durations.ts";
import { defaultTrainUrl, parseAmount, parseRunName } from "../parser/local-values.ts";

const options = {
  run: { value: "NAME", parse: parseRunName, summary: "name of the run; a new one, such as run-1, when left out" },
  steps: { value: "N", parse: parseAmount, default: "240", summary: "how many steps to write" },
  every: { value: "DURATION", parse: parseDuration, default: "1s", summary: "time from one step to the next" },
  trainUrl: {
    value: "DIR",
    default: defaultTrainUrl,
    summary: "logs to write into: the directory behind a bucket of the server",
  },
  open: { summary: "open the charts, of a job that is created when none runs over these logs" },
} as const satisfies OptionDefinitions;

export type LocalTrainOptions = OptionValues<typeof options>;

export const localTrain = defineCommand({
  name: "train",
  summary: "Write a made-up training step by step, so that charts move",
  description:
    "Appends to an event file in a bucket of the local server, which is started when there is none. Each step is a line on stderr.\nCtrl-C ends it and leaves a whole file.",
  arguments: {},
  options,
  examples: [
    { line: "vizjob local train --open", does: "watch curves grow in the browser" },
    { line: "vizjob local train --run fast --steps 1000 --every 50ms", does: "a longer run, faster" },
  ],
  load: async () => (await import("../local-server/train.ts")).trainSlowly,
});
