import { rules } from "@vizjobs/spec/contract";
import { parsePositiveDuration } from "../parser/durations.ts";
import { parseStatus } from "../parser/values.ts";
import { fromField } from "./fields.ts";

const { properties } = rules.listVisualizationJobs.query;

/** Which jobs of a project: the options that a list and a change of many jobs have in common. */
export const filterOptions = {
  status: {
    value: "NAME|N",
    parse: parseStatus,
    field: "status",
    summary: "only jobs with this status, by its name or number: running, 8",
  },
  search: { value: "TEXT", ...fromField("listVisualizationJobs.query.search_content") },
  workspace: { value: "ID", ...fromField("listVisualizationJobs.query.workspace_id", properties.workspace_id) },
} as const;

/** The options by which a change takes jobs instead of ids. */
export const bulkOptions = {
  ...filterOptions,
  olderThan: {
    value: "DURATION",
    parse: parsePositiveDuration,
    summary: "only jobs that were created longer ago than this, such as 4h",
  },
} as const;
