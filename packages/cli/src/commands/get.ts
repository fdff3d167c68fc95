import { operationTexts } from "@vizjobs/spec/contract/texts";
import { defineCommand } from "../parser/definition.ts";
import { jobArgument } from "./job-arguments.ts";

export const getCommand = defineCommand({
  name: "get",
  summary: operationTexts.showVisualizationJob.summary,
  arguments: jobArgument,
  options: {},
  examples: [{ line: "vizjob get 8992 -o json", does: "everything the service says of job 8992" }],
  load: async () => (await import("../actions/get.ts")).getJob,
});
