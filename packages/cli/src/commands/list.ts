import { rules } from "@vizjobs/spec/contract";
import { operationTexts } from "@vizjobs/spec/contract/texts";
import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { parseInteger, parseStatus } from "../parser/values.ts";
import { fieldText } from "./fields.ts";

const { properties } = rules.listVisualizationJobs.query;

const options = {
  status: {
    value: "NAME|N",
    parse: parseStatus,
    summary: `${fieldText("listVisualizationJobs.query.status")} (a name, such as running, does too)`,
  },
  search: { value: "TEXT", summary: fieldText("listVisualizationJobs.query.search_content") },
  sort: {
    value: "FIELD",
    choices: properties.sortBy.enum,
    summary: fieldText("listVisualizationJobs.query.sortBy", properties.sortBy),
  },
  order: {
    value: "ORDER",
    choices: properties.order.enum,
    summary: fieldText("listVisualizationJobs.query.order", properties.order),
  },
  page: { value: "N", parse: parseInteger, summary: fieldText("listVisualizationJobs.query.page", properties.page) },
  perPage: {
    value: "N",
    parse: parseInteger,
    summary: fieldText("listVisualizationJobs.query.per_page", properties.per_page),
  },
  all: { summary: "all pages" },
  workspace: { value: "ID", summary: fieldText("listVisualizationJobs.query.workspace_id", properties.workspace_id) },
} as const satisfies OptionDefinitions;

export type ListOptions = OptionValues<typeof options>;

export const listCommand = defineCommand({
  name: "list",
  summary: operationTexts.listVisualizationJobs.summary,
  arguments: {},
  options,
  examples: [
    { line: "vizjob list", does: "the first page of jobs" },
    { line: "vizjob list --all --status running -q", does: "the ids of all running jobs" },
  ],
  load: async () => (await import("../actions/list.ts")).listJobs,
});
