import { decided } from "./source.ts";

/** How often a call is sent when each answer to it is this failure, with the retries that a caller has by default. */
export const attempts = {
  /** Asked to come back later: nothing was applied, so any call is repeated. */
  refused: { status: 429, example: "APIG.0308", safe: 3, "when-unsent": 3 },
  /** It may have been applied, so only calls that do no harm twice are repeated. */
  maybeApplied: { status: 503, example: "APIG.0613", safe: 3, "when-unsent": 1 },
  timedOut: { status: 408, example: "ModelArts.6100", safe: 3, "when-unsent": 1 },
  /** Bad signatures lock a key, and a given token does not get better. */
  unauthorized: { status: 401, example: "APIG.0301", safe: 1, "when-unsent": 1 },
  /** The request itself is wrong. */
  wrong: { status: 400, example: "ModelArts.0101", safe: 1, "when-unsent": 1 },
  source: decided("two retries by default; what may be repeated follows the retry class"),
} as const;
