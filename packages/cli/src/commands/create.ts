import { rules } from "@vizjobs/spec/contract";
import { operationTexts } from "@vizjobs/spec/contract/texts";
import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { parseDuration } from "../parser/durations.ts";
import { fieldText } from "./fields.ts";
import { waitOptions } from "./wait-options.ts";

const { properties } = rules.createVisualizationJob.body;

const options = {
  name: { value: "NAME", required: true, summary: fieldText("createVisualizationJob.body.job_name") },
  trainUrl: { value: "DIR", required: true, summary: fieldText("createVisualizationJob.body.train_url") },
  desc: { value: "TEXT", summary: fieldText("createVisualizationJob.body.job_desc") },
  type: {
    value: "TYPE",
    choices: properties.job_type.enum,
    summary: fieldText("createVisualizationJob.body.job_type", properties.job_type),
  },
  flavor: { value: "CODE", summary: fieldText("createVisualizationJob.body.flavor.code") },
  stopAfter: {
    value: "DURATION",
    parse: parseDuration,
    summary: fieldText("createVisualizationJob.body.schedule[].duration"),
  },
  ...waitOptions("running"),
} as const satisfies OptionDefinitions;

export type CreateOptions = OptionValues<typeof options>;

export const createCommand = defineCommand({
  name: "create",
  summary: operationTexts.createVisualizationJob.summary,
  description: operationTexts.createVisualizationJob.description,
  arguments: {},
  options,
  examples: [
    {
      line: "vizjob create --name mnist --train-url /bucket/logs/ --wait",
      does: "create a job and wait until its charts can be opened",
    },
    {
      line: "vizjob create --name mnist --train-url /bucket/logs/ --stop-after 4h",
      does: "stop it by itself after four hours",
    },
  ],
  load: async () => (await import("../actions/create.ts")).createJob,
});
