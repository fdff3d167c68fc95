import { documented, inferred } from "./source.ts";

/** How a failure is told from a success, and where its parts stand. */
export const failureEnvelope = {
  flag: { name: "is_success", failureValues: [false, "false"], source: documented("SEED", "OTC25") },
  /** Read in this order. `error_message`: API pages; `error_msg`: SDK pages and the gateway. */
  message: { names: ["error_message", "error_msg"], source: documented("SEED", "OTC25", "ZH19", "APIG") },
  code: { names: ["error_code"], source: documented("SEED", "OTC25", "APIG") },
  /** The header is read first. */
  requestId: { header: "x-request-id", bodyName: "request_id", source: documented("ZH21", "APIG") },
  /** The newest details page prints its failure without is_success. */
  flagMayBeAbsent: { value: true, source: documented("OTC25") },
  /** No page gives the HTTP status of a failure, and is_success would have no use if it were never 200. */
  mayComeWith200: { value: true, source: inferred("is_success exists") },
  /** The status of the job stands in the text of a refusal. */
  jobStatusInMessage: { pattern: "job status: (\\d+)", source: documented("SEED", "OTC25") },
} as const;

/** The IAM service wraps its failure: `{"error": {"code": 401, "message": "…", "title": "…"}}`. */
export const iamFailureEnvelope = {
  wrapper: "error",
  names: ["code", "message", "title"],
  source: documented("IAM"),
} as const;
