import { operationTexts } from "@vizjobs/spec/contract/texts";
import { defineCommand } from "../parser/definition.ts";
import { bulkOptions } from "./filter-options.ts";
import { changedJobsArgument } from "./job-arguments.ts";
import { waitOptions } from "./wait-options.ts";

export const deleteCommand = defineCommand({
  name: "delete",
  summary: operationTexts.deleteVisualizationJob.summary,
  description: operationTexts.deleteVisualizationJob.description,
  arguments: changedJobsArgument,
  options: {
    ...bulkOptions,
    ignoreMissing: { summary: "a job that is not there any more counts as deleted" },
    ...waitOptions("gone"),
  },
  takesDryRun: true,
  examples: [
    { line: "vizjob delete 8992 --yes", does: "delete job 8992 without being asked" },
    { line: "vizjob delete --status killed --older-than 30d --dry-run", does: "see which jobs would be deleted" },
  ],
  load: async () => (await import("../actions/change-jobs.ts")).deleteJobs,
});
