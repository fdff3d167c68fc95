import { documented } from "./source.ts";

/** How a failure is told from a success, and where its parts stand. */
export const failureEnvelope = {
  flag: {
    name: "is_success",
    successValues: [true, "true"],
    failureValues: [false, "false"],
    source: documented("SEED", "OTC25"),
  },
  /** Read in this order. `error_message`: API pages; `error_msg`: SDK pages and the gateway. */
  message: { names: ["error_message", "error_msg"], source: documented("SEED", "OTC25", "ZH19", "APIG") },
  code: { names: ["error_code"], source: documented("SEED", "OTC25", "APIG") },
  /** The header is read first. */
  requestId: { header: "x-request-id", bodyName: "request_id", source: documented("ZH21", "APIG") },
  /** The status of the job stands in the text of a refusal. */
  jobStatusInMessage: { pattern: "job status: (\\d+)", source: documented("SEED", "OTC25") },
} as const;

/** The IAM service wraps its failure: `{"error": {"code": 401, "message": "…", "title": "…"}}`. */
export const iamFailureEnvelope = {
  wrapper: "error",
  names: ["code", "message", "title"],
  source: documented("IAM"),
} as const;
