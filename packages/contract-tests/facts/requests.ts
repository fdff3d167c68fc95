import type { OperationName } from "./operations.ts";
import { documented, inferred, type Source } from "./source.ts";

/** What a caller asks for, and how it must stand on the wire. */
export interface RequestFact {
  operation: OperationName;
  name: string;
  /** Input of the SDK call: the body of create and update, the query of list. */
  input: Readonly<Record<string, unknown>>;
  /** Canonical form. Absent parts must be absent on the wire. */
  wire: { query?: Readonly<Record<string, string>>; body?: unknown };
  source: Source;
}

/** The project and job that requests of this suite name. */
export const projectId = "0123456789abcdef0123456789abcdef";
export const jobId = "8992";

const createEverything = {
  job_name: "visualization-job",
  job_desc: "this is a visualization job",
  train_url: "/bucket/logs/",
  job_type: "mindinsight",
  flavor: { code: "modelarts.vm.cpu.2u" },
  // An array of one entry is the only form that an official request shows.
  schedule: [{ type: "stop", time_unit: "HOURS", duration: 4 }],
} as const;

const listEverything = {
  status: 8,
  per_page: 100,
  page: 2,
  sortBy: "create_time",
  order: "desc",
  search_content: "job_name",
  workspace_id: "0",
} as const;

/** Each documented parameter is sent by at least one of these. Calls without a body send none. */
export const requests: readonly RequestFact[] = [
  {
    operation: "createVisualizationJob",
    name: "only what is required",
    input: { job_name: "visualization-job", train_url: "/bucket/logs/" },
    wire: { body: { job_name: "visualization-job", train_url: "/bucket/logs/" } },
    source: documented("HW25", "OTC25", "ZH21"),
  },
  {
    operation: "createVisualizationJob",
    name: "every field",
    input: createEverything,
    wire: { body: createEverything },
    source: documented("HW25", "OTC25", "ZH21"),
  },
  {
    operation: "listVisualizationJobs",
    name: "every parameter",
    input: listEverything,
    wire: {
      query: {
        status: "8",
        per_page: "100",
        page: "2",
        sortBy: "create_time",
        order: "desc",
        search_content: "job_name",
        workspace_id: "0",
      },
    },
    source: documented("HW25", "OTC25", "ZH21"),
  },
  { operation: "showVisualizationJob", name: "by id", input: {}, wire: {}, source: documented("HW25", "OTC25") },
  {
    operation: "updateVisualizationJob",
    name: "a new description",
    input: { job_desc: "update visualization job" },
    wire: { body: { job_desc: "update visualization job" } },
    source: documented("SEED", "OTC25"),
  },
  {
    operation: "updateVisualizationJob",
    name: "an empty description",
    input: { job_desc: "" },
    wire: { body: { job_desc: "" } },
    source: inferred("the range begins at 0: an empty text clears the description", "SEED", "OTC25"),
  },
  { operation: "deleteVisualizationJob", name: "by id", input: {}, wire: {}, source: documented("OTC25") },
  { operation: "stopVisualizationJob", name: "by id", input: {}, wire: {}, source: documented("OTC25") },
  { operation: "restartVisualizationJob", name: "by id", input: {}, wire: {}, source: documented("SEED", "OTC25") },
];
