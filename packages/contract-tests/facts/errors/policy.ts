import type { Meaning } from "../outcomes.ts";
import { documented, inferred } from "../source.ts";

/** What an HTTP status means when no known code comes with it. */
export const statusMeanings: Readonly<Record<number, Meaning>> = {
  400: "invalid-request",
  401: "authentication",
  403: "permission",
  404: "not-found",
  405: "invalid-request",
  408: "server",
  409: "invalid-state",
  413: "invalid-request",
  414: "invalid-request",
  415: "invalid-request",
  422: "invalid-request",
  429: "rate-limited",
  494: "invalid-request",
  500: "server",
  501: "server",
  502: "server",
  503: "server",
  504: "server",
  505: "server",
};

/** Codes whose request was turned away before anything was done: any call may be repeated after a pause. */
export const refusedBeforeApplied = {
  codes: ["APIG.0308", "APIGW.0308", "ModelArts.0114"],
  source: documented("ZH19", "OTC25", "APIG"),
} as const;

/** Codes of faults that may pass: a call of class `safe` may be repeated. */
export const transient = {
  codes: ["ModelArts.0012", "ModelArts.0013", "ModelArts.6100", "ModelArts.6101", "APIG.0203"],
  withStatus: ["500:APIG.0201", "502:APIG.0201", "504:APIG.0201"],
  /** Not named as such, but only ever printed with a 5xx status, which says the same. */
  andPrintedWith5xx: ["ModelArts.0010", "APIG.0202", "APIG.0610", "APIG.0613"],
  source: inferred("what the tables advise for timeouts and faults of the service", "ZH19", "OTC25", "APIG"),
} as const;
