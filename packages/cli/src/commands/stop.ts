import { operationTexts } from "@vizjobs/spec/contract/texts";
import { defineCommand } from "../parser/definition.ts";
import { jobsArgument } from "./job-arguments.ts";
import { waitOptions } from "./wait-options.ts";

export const stopCommand = defineCommand({
  name: "stop",
  summary: operationTexts.stopVisualizationJob.summary,
  description: operationTexts.stopVisualizationJob.description,
  arguments: jobsArgument,
  options: waitOptions("stopped"),
  takesDryRun: true,
  examples: [{ line: "vizjob stop 8992 8993 --wait", does: "stop two jobs" }],
  load: async () => (await import("../actions/change-jobs.ts")).stopJobs,
});
