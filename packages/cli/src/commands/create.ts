import { rules } from "@vizjobs/spec/contract";
import { operationTexts } from "@vizjobs/spec/contract/texts";
import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { parseHours } from "../parser/durations.ts";
import { fieldText, fromField } from "./fields.ts";
import { waitOptions } from "./wait-options.ts";

const { properties } = rules.createVisualizationJob.body;

const options = {
  name: { value: "NAME", ...fromField("createVisualizationJob.body.job_name") },
  trainUrl: { value: "DIR", ...fromField("createVisualizationJob.body.train_url") },
  desc: { value: "TEXT", mayBeEmpty: true, ...fromField("createVisualizationJob.body.job_desc") },
  type: {
    value: "TYPE",
    choices: properties.job_type.enum,
    ...fromField("createVisualizationJob.body.job_type", properties.job_type),
  },
  flavor: { value: "CODE", ...fromField("createVisualizationJob.body.flavor.code") },
  stopAfter: {
    value: "DURATION",
    parse: parseHours,
    field: "schedule[].duration",
    summary: `${fieldText("createVisualizationJob.body.schedule[].duration")} (whole hours, such as 4h)`,
  },
  from: {
    value: "FILE",
    summary: "JSON or YAML file with the fields of the job; - is stdin; options win over it",
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
  takesDryRun: true,
  examples: [
    {
      line: "vizjob create --name mnist --train-url /bucket/logs/ --wait",
      does: "create a job and wait until its charts can be opened",
    },
    {
      line: "vizjob create --name mnist --train-url /bucket/logs/ --stop-after 4h",
      does: "stop it by itself after four hours",
    },
    { line: "vizjob create --from job.yaml --name mnist-2", does: "the fields of a file, with another name" },
  ],
  load: async () => (await import("../actions/create.ts")).createJob,
});
