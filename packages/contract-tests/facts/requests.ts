import type { Call, CreateInput } from "./calls.ts";
import { documented, inferred, type Source } from "./source.ts";

/** A call, and how it must stand on the wire. */
export interface RequestFact {
  name: string;
  call: Call;
  /** Canonical form. What is absent here must be absent on the wire. */
  wire: { query?: Readonly<Record<string, string>>; body?: unknown };
  source: Source;
}

/** The project and the job that the requests of this suite name. */
export const projectId = "0123456789abcdef0123456789abcdef";
export const jobId = "8992";

const createEverything: CreateInput = {
  job_name: "visualization-job",
  job_desc: "this is a visualization job",
  train_url: "/bucket/logs/",
  job_type: "mindinsight",
  flavor: { code: "modelarts.vm.cpu.2u" },
  schedule: [{ type: "stop", time_unit: "HOURS", duration: 4 }],
};

/** Each documented parameter is sent by at least one of these. Calls without a body send none. */
export const requests: readonly RequestFact[] = [
  {
    name: "create with only what is required",
    call: {
      operation: "createVisualizationJob",
      input: { job_name: "visualization-job", train_url: "/bucket/logs/" },
    },
    wire: { body: { job_name: "visualization-job", train_url: "/bucket/logs/" } },
    source: documented("HW25", "OTC25", "ZH21"),
  },
  {
    name: "create with every field",
    call: { operation: "createVisualizationJob", input: createEverything },
    wire: { body: createEverything },
    source: documented("HW25", "OTC25", "ZH21"),
  },
  {
    name: "list without parameters",
    call: { operation: "listVisualizationJobs", input: {} },
    wire: { query: {} },
    source: documented("HW25", "OTC25", "ZH21"),
  },
  {
    name: "list with every parameter",
    call: {
      operation: "listVisualizationJobs",
      input: {
        status: 8,
        per_page: 100,
        page: 2,
        sortBy: "create_time",
        order: "desc",
        search_content: "job_name",
        workspace_id: "0",
      },
    },
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
  {
    name: "list with a search of other letters and signs",
    call: { operation: "listVisualizationJobs", input: { search_content: "a&b=c d+é名/?" } },
    wire: { query: { search_content: "a&b=c d+é名/?" } },
    source: documented("HW25", "OTC25", "ZH21"),
  },
  {
    name: "details by id",
    call: { operation: "showVisualizationJob", jobId },
    wire: {},
    source: documented("SEED", "HW25", "OTC25"),
  },
  {
    name: "update with a new description",
    call: { operation: "updateVisualizationJob", jobId, input: { job_desc: "update visualization job" } },
    wire: { body: { job_desc: "update visualization job" } },
    source: documented("SEED", "OTC25"),
  },
  {
    name: "update with an empty description",
    call: { operation: "updateVisualizationJob", jobId, input: { job_desc: "" } },
    wire: { body: { job_desc: "" } },
    source: inferred("the range begins at 0: an empty text clears the description", "SEED", "OTC25"),
  },
  {
    name: "delete by id",
    call: { operation: "deleteVisualizationJob", jobId },
    wire: {},
    source: documented("OTC25", "ZH21"),
  },
  {
    name: "stop by id",
    call: { operation: "stopVisualizationJob", jobId },
    wire: {},
    source: documented("SEED", "OTC25", "ZH21"),
  },
  {
    name: "restart by id",
    call: { operation: "restartVisualizationJob", jobId },
    wire: {},
    source: documented("SEED", "OTC25", "ZH21"),
  },
];
