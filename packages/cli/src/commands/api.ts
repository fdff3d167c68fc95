import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { parseParameter } from "../parser/parameters.ts";

const options = {
  param: {
    value: "NAME=VALUE",
    repeatable: true,
    parse: parseParameter,
    summary: "parameter of the path or the query, by its name in the contract; may be given several times",
  },
  input: { value: "FILE", summary: "JSON or YAML file with the body; - reads stdin" },
} as const satisfies OptionDefinitions;

export type ApiOptions = OptionValues<typeof options>;

export const apiCommand = defineCommand({
  name: "api",
  summary: "Make any call of the contract by its operation id",
  description:
    "Prints the service's own answer as JSON. Without an operation it lists them all. Parameters and body are checked against the\ncontract before anything is sent; project_id is that of the session when it is left out. What deletes asks first.",
  arguments: { operation: { optional: true, summary: "operation id of the contract, such as showVisualizationJob" } },
  options,
  takesDryRun: true,
  examples: [
    { line: "vizjob api", does: "every operation, with its method and path" },
    { line: "vizjob api showVisualizationJob --param job_id=8992", does: "the details as the service sends them" },
    {
      line: "vizjob api createVisualizationJob --input job.yaml --dry-run --curl",
      does: "the curl command that creates a job from a file",
    },
    { line: "vizjob api listProjects --param name=cn-north-4 --query 'projects[].id'", does: "ask IAM for a project" },
  ],
  load: async () => (await import("../actions/call-api.ts")).callApi,
});
