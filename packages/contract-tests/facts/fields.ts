import { documented, inferred, sample, type Source } from "./source.ts";
import type { OperationName } from "./operations.ts";

/** JSON types as they may arrive. A digit string counts as string. */
export type WireType = "string" | "integer" | "boolean" | "array" | "object" | "null";

/** How the SDK hands a field out, whatever form it arrived in. */
export type ReadAs = "string" | "number" | "boolean" | "array" | "digits";

/** One field of an answer. */
export interface FieldFact {
  wire: readonly WireType[];
  readAs: ReadAs;
  /** What a job cannot be told by without: no page marks fields of answers as required, so all else may be absent. */
  always: boolean;
  unit?: "ms";
  source: Source;
}

const integerOrDigits = ["integer", "string"] as const;

const isSuccess: FieldFact = {
  // Boolean in the tables; siblings in the same sample are quoted, so the quoted form is read too.
  wire: ["boolean", "string"],
  readAs: "boolean",
  always: false,
  source: documented("SEED", "HW25", "OTC25", "ZH21"),
};

const jobId: FieldFact = {
  wire: integerOrDigits,
  readAs: "digits",
  always: true,
  source: documented("SEED", "HW25", "OTC25"),
};

const text = (always: boolean, source: Source): FieldFact => ({ wire: ["string"], readAs: "string", always, source });

const milliseconds = (always: boolean, source: Source): FieldFact => ({
  wire: integerOrDigits,
  readAs: "number",
  always,
  unit: "ms",
  source,
});

const status: FieldFact = {
  wire: integerOrDigits,
  readAs: "number",
  always: true,
  source: documented("SEED", "HW25", "OTC25"),
};

/** In answers the one shape `schedule` was printed in is an array; the tables of requests say object. Both are read. */
const schedule: FieldFact = {
  wire: ["array", "object", "null"],
  readAs: "array",
  always: false,
  source: sample("ZH21", "OTC22"),
};

const remainingDuration: FieldFact = {
  wire: ["integer", "string", "null"],
  readAs: "number",
  always: false,
  source: sample("ZH21", "OTC22"),
};

const accepted = { is_success: isSuccess } as const;

/** Fields at the top of each success answer. */
export const responseFields: Readonly<Record<OperationName, Readonly<Record<string, FieldFact>>>> = {
  createVisualizationJob: {
    is_success: isSuccess,
    job_id: jobId,
    job_name: text(true, documented("HW25", "OTC25", "ZH21")),
    status,
    create_time: milliseconds(false, documented("HW25", "OTC25", "ZH21")),
    service_url: text(false, documented("HW25", "OTC25", "ZH21")),
  },
  listVisualizationJobs: {
    is_success: isSuccess,
    job_total_count: { wire: ["integer"], readAs: "number", always: true, source: documented("HW25", "OTC25", "ZH21") },
    job_count_limit: {
      wire: ["integer"],
      readAs: "number",
      always: false,
      source: documented("HW25", "OTC25", "ZH21"),
    },
    quotas: { wire: ["integer"], readAs: "number", always: false, source: documented("HW25", "OTC25", "ZH21") },
    jobs: { wire: ["array"], readAs: "array", always: true, source: documented("HW25", "OTC25", "ZH21") },
  },
  showVisualizationJob: {
    is_success: isSuccess,
    job_id: jobId,
    job_name: text(true, documented("SEED", "OTC25")),
    status,
    create_time: milliseconds(false, documented("SEED", "OTC25")),
    duration: milliseconds(false, documented("SEED", "OTC25")),
    job_desc: text(false, documented("SEED", "OTC25")),
    service_url: text(false, documented("SEED", "OTC25")),
    train_url: text(false, documented("SEED", "OTC25")),
    resource_id: text(false, documented("SEED", "OTC25")),
    remaining_duration: remainingDuration,
    schedule: { ...schedule, source: inferred("printed for list only; details show the same job") },
  },
  updateVisualizationJob: accepted,
  deleteVisualizationJob: accepted,
  stopVisualizationJob: accepted,
  restartVisualizationJob: accepted,
};

/** Fields of one element of `jobs` in the list answer. `job_type` is returned by no call. */
export const summaryFields: Readonly<Record<string, FieldFact>> = {
  job_id: jobId,
  job_name: text(true, documented("HW25", "OTC25", "ZH21")),
  status,
  create_time: milliseconds(false, documented("HW25", "OTC25", "ZH21")),
  duration: milliseconds(false, documented("HW25", "OTC25", "ZH21")),
  job_desc: text(false, documented("HW25", "OTC25", "ZH21")),
  service_url: text(false, documented("HW25", "OTC25", "ZH21")),
  train_url: text(false, documented("HW25", "OTC25", "ZH21")),
  resource_id: text(false, documented("HW25", "OTC25", "ZH21")),
  schedule,
  remaining_duration: remainingDuration,
};

/** Fields of one `schedule` entry as answers may print them. */
export const scheduleAnswerFields = {
  names: ["type", "time_unit", "timeUnit", "duration"],
  source: sample("ZH21", "OTC22"),
} as const;
