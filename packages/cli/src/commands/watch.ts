import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { watchedJobsArgument } from "./job-arguments.ts";
import { paceOptions } from "./wait-options.ts";

const options = { interval: paceOptions.interval } as const satisfies OptionDefinitions;

export type WatchOptions = OptionValues<typeof options>;

export const watchCommand = defineCommand({
  name: "watch",
  summary: "Watch visualization jobs and show each change of their status",
  description:
    "Without ids all jobs of the project are watched. A terminal shows a table that is drawn anew; elsewhere each change is a line,\nwith -o json and jsonl an object on a line. Ends when the jobs with these ids are gone, or with Ctrl-C; the jobs go on.",
  arguments: watchedJobsArgument,
  options,
  examples: [
    { line: "vizjob watch", does: "all jobs of the project" },
    { line: "vizjob watch 8992 -o jsonl", does: "each change of job 8992 as an object on a line" },
  ],
  load: async () => (await import("../actions/watch.ts")).watchJobs,
});
