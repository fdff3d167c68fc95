import { operationTexts } from "@vizjobs/spec/contract/texts";
import { defineCommand } from "../parser/definition.ts";
import { bulkOptions } from "./filter-options.ts";
import { changedJobsArgument } from "./job-arguments.ts";
import { waitOptions } from "./wait-options.ts";

export const stopCommand = defineCommand({
  name: "stop",
  summary: operationTexts.stopVisualizationJob.summary,
  description: operationTexts.stopVisualizationJob.description,
  arguments: changedJobsArgument,
  options: { ...bulkOptions, ...waitOptions("stopped") },
  takesDryRun: true,
  examples: [
    { line: "vizjob stop 8992 8993 --wait", does: "stop two jobs" },
    {
      line: "vizjob stop --status running --older-than 4h",
      does: "stop what has run for too long, after a look at the list",
    },
  ],
  load: async () => (await import("../actions/change-jobs.ts")).stopJobs,
});
