import { rules } from "@vizjobs/spec/contract";
import { operationTexts } from "@vizjobs/spec/contract/texts";
import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { parseCount, parseInteger } from "../parser/values.ts";
import { fromField, withFacts } from "./fields.ts";
import { filterOptions } from "./filter-options.ts";

const { properties } = rules.listVisualizationJobs.query;

const options = {
  ...filterOptions,
  sort: {
    value: "FIELD",
    choices: properties.sortBy.enum,
    field: "sortBy",
    summary: withFacts("field to sort by", properties.sortBy),
  },
  order: {
    value: "ORDER",
    choices: properties.order.enum,
    ...fromField("listVisualizationJobs.query.order", properties.order),
  },
  page: { value: "N", parse: parseInteger, ...fromField("listVisualizationJobs.query.page", properties.page) },
  perPage: {
    value: "N",
    parse: parseInteger,
    ...fromField("listVisualizationJobs.query.per_page", properties.per_page),
  },
  limit: {
    value: "N",
    parse: parseCount,
    summary: "this many jobs at most, over several pages where one does not hold them",
  },
  all: { summary: "all pages" },
} as const satisfies OptionDefinitions;

export type ListOptions = OptionValues<typeof options>;

export const listCommand = defineCommand({
  name: "list",
  summary: operationTexts.listVisualizationJobs.summary,
  arguments: {},
  options,
  examples: [
    { line: "vizjob list", does: "the first page of jobs" },
    { line: "vizjob list --sort create_time --order desc --limit 5", does: "the newest five" },
    { line: "vizjob list --all --status running -q", does: "the ids of all running jobs" },
  ],
  load: async () => (await import("../actions/list.ts")).listJobs,
});
