import type { Call } from "./calls.ts";
import { jobId } from "./requests.ts";
import { documented, inferred, type Source } from "./source.ts";

/** Input that must be refused before anything is sent; the refusal names field, rule and what is wrong with the value. */
export interface BadInput {
  name: string;
  call: Call;
  field: string;
  /** The option of the command that carries the field, where it has a name of its own; the refusal may name it instead. */
  option?: string;
  /** The rule in words or as it stands in the contract. */
  rule: RegExp;
  value: string;
  source: Source;
}

export const badInput: readonly BadInput[] = [
  {
    name: "a name of 21 characters",
    call: {
      operation: "createVisualizationJob",
      input: { job_name: "a".repeat(21), train_url: "/bucket/logs/" },
    },
    field: "job_name",
    option: "--name",
    rule: /\b20\b/,
    value: "21",
    source: documented("HW25", "OTC25", "ZH21"),
  },
  {
    name: "a description of 257 characters",
    call: { operation: "updateVisualizationJob", jobId, input: { job_desc: "d".repeat(257) } },
    field: "job_desc",
    option: "--desc",
    rule: /\b256\b/,
    value: "257",
    source: documented("SEED", "OTC25", "ZH21"),
  },
  {
    name: "a stop after 25 hours",
    call: {
      operation: "createVisualizationJob",
      input: {
        job_name: "visualization-job",
        train_url: "/bucket/logs/",
        schedule: [{ type: "stop", time_unit: "HOURS", duration: 25 }],
      },
    },
    field: "duration",
    option: "--stop-after",
    rule: /\b24\b/,
    value: "25",
    source: documented("HW25", "OTC25", "ZH21"),
  },
  {
    name: "the id ..",
    call: { operation: "showVisualizationJob", jobId: ".." },
    field: "job_id",
    rule: /digits|\[0-9\]/,
    value: "..",
    source: inferred("ids are decimal digits in every printed call", "SEED", "HW25"),
  },
  {
    name: "an unknown status name",
    call: { operation: "listVisualizationJobs", input: { status: "SLEEPING" } },
    field: "status",
    option: "--status",
    rule: /name or number of a status|\[0-9\]/,
    value: "SLEEPING",
    source: documented("OTC25", "ZH21"),
  },
];
