import { operationTexts } from "@vizjobs/spec/contract/texts";
import { defineCommand } from "../parser/definition.ts";
import { jobsArgument } from "./job-arguments.ts";
import { waitOptions } from "./wait-options.ts";

export const deleteCommand = defineCommand({
  name: "delete",
  summary: operationTexts.deleteVisualizationJob.summary,
  description: operationTexts.deleteVisualizationJob.description,
  arguments: jobsArgument,
  options: waitOptions("gone"),
  takesDryRun: true,
  examples: [{ line: "vizjob delete 8992 --yes", does: "delete job 8992 without being asked" }],
  load: async () => (await import("../actions/change-jobs.ts")).deleteJobs,
});
