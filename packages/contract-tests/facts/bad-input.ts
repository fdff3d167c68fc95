import { documented, inferred, type Source } from "./source.ts";
import type { OperationName } from "./operations.ts";

/** Input that must be refused before anything is sent, and what the refusal must name. */
export interface BadInput {
  name: string;
  operation: OperationName;
  input: Readonly<Record<string, unknown>>;
  /** The id of the job where it is the id that is wrong. */
  jobId?: string;
  /** Arguments of the command where they are not simply the input's. */
  command?: readonly string[];
  /** Words that the message must hold: the field, the rule's number or names, and what is wrong with the value. */
  field: string;
  rule: readonly string[];
  value: readonly string[];
  source: Source;
}

const okName = "visualization-job";
const okUrl = "/bucket/logs/";

export const badInput: readonly BadInput[] = [
  {
    name: "a name of 21 characters",
    operation: "createVisualizationJob",
    input: { job_name: "a".repeat(21), train_url: okUrl },
    field: "job_name",
    rule: ["20"],
    value: ["21"],
    source: documented("HW25", "OTC25", "ZH21"),
  },
  {
    name: "a description of 257 characters",
    operation: "updateVisualizationJob",
    input: { job_desc: "d".repeat(257) },
    field: "job_desc",
    rule: ["256"],
    value: ["257"],
    source: documented("SEED", "OTC25", "ZH21"),
  },
  {
    name: "a stop after 25 hours",
    operation: "createVisualizationJob",
    input: { job_name: okName, train_url: okUrl, schedule: [{ type: "stop", time_unit: "HOURS", duration: 25 }] },
    command: ["create", "--name", okName, "--train-url", okUrl, "--stop-after", "25h"],
    field: "duration",
    rule: ["24"],
    value: ["25"],
    source: documented("HW25", "OTC25", "ZH21"),
  },
  {
    name: "the id ..",
    operation: "showVisualizationJob",
    input: {},
    jobId: "..",
    field: "job_id",
    rule: ["digits"],
    value: [".."],
    source: inferred("ids are decimal digits in every printed call", "SEED", "HW25"),
  },
  {
    name: "an unknown status name",
    operation: "listVisualizationJobs",
    input: { status: "SLEEPING" },
    command: ["list", "--status", "SLEEPING"],
    field: "status",
    rule: ["RUNNING"],
    value: ["SLEEPING"],
    source: documented("OTC25", "ZH21"),
  },
];
