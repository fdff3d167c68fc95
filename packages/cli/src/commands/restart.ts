import { operationTexts } from "@vizjobs/spec/contract/texts";
import { defineCommand } from "../parser/definition.ts";
import { bulkOptions } from "./filter-options.ts";
import { changedJobsArgument } from "./job-arguments.ts";
import { waitOptions } from "./wait-options.ts";

export const restartCommand = defineCommand({
  name: "restart",
  summary: operationTexts.restartVisualizationJob.summary,
  description: operationTexts.restartVisualizationJob.description,
  arguments: changedJobsArgument,
  options: { ...bulkOptions, ...waitOptions("running") },
  takesDryRun: true,
  examples: [
    { line: "vizjob restart 8992 --wait", does: "run job 8992 again and wait for its charts" },
    {
      line: "vizjob restart --status killed --search mnist --yes",
      does: "run all stopped jobs again that have mnist in their name",
    },
  ],
  load: async () => (await import("../actions/change-jobs.ts")).restartJobs,
});
