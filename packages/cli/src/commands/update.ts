import { operationTexts } from "@vizjobs/spec/contract/texts";
import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { fromField } from "./fields.ts";
import { jobArgument } from "./job-arguments.ts";

const options = {
  desc: { value: "TEXT", required: true, mayBeEmpty: true, ...fromField("updateVisualizationJob.body.job_desc") },
} as const satisfies OptionDefinitions;

export type UpdateOptions = OptionValues<typeof options>;

export const updateCommand = defineCommand({
  name: "update",
  summary: operationTexts.updateVisualizationJob.summary,
  description: operationTexts.updateVisualizationJob.description,
  arguments: jobArgument,
  options,
  takesDryRun: true,
  examples: [{ line: 'vizjob update 8992 --desc "learning rate 0.01"', does: "say what job 8992 shows" }],
  load: async () => (await import("../actions/update.ts")).updateJob,
});
