import type { OperationName } from "./operations.ts";
import { documented, inferred, type Source } from "./source.ts";
import type { Meaning } from "./outcomes.ts";

/** One row of the error tables, as far as it can concern this API. */
export interface ErrorFact {
  code: string;
  /** The status that the tables print, or the one that we give where they print none. */
  status: number;
  statusEvidence: "documented" | "inferred";
  meaning: Meaning;
  source: Source;
}

type Row = readonly [code: string, status: number, meaning: Meaning];

const rows = (source: Source, statusEvidence: ErrorFact["statusEvidence"], table: readonly Row[]): ErrorFact[] =>
  table.map(([code, status, meaning]) => ({ code, status, statusEvidence, meaning, source }));

/** Codes that the pages of these seven calls print, or that the one table that knows them gives to jobs. */
export const jobErrors: readonly ErrorFact[] = [
  // 0104 alone has a printed status; 0103, 0105, 0106 and 0114 stand only in the 2019 table, which prints none.
  ...rows(documented("OTC25"), "documented", [["ModelArts.0104", 400, "invalid-request"]]),
  ...rows(documented("ZH19"), "inferred", [
    ["ModelArts.0103", 400, "duplicate-name"],
    ["ModelArts.0105", 400, "invalid-state"],
    ["ModelArts.0106", 400, "quota-exceeded"],
    ["ModelArts.0102", 404, "not-found"],
    ["ModelArts.0114", 429, "rate-limited"],
  ]),
];

/** Codes of the service's generic table that any of its calls may answer with. */
export const serviceErrors: readonly ErrorFact[] = [
  ...rows(documented("OTC25"), "documented", [
    ["ModelArts.0010", 500, "server"],
    ["ModelArts.0101", 400, "invalid-request"],
    ["ModelArts.0107", 400, "invalid-request"],
    ["ModelArts.0108", 403, "permission"],
    ["ModelArts.0112", 403, "permission"],
    ["ModelArts.0113", 400, "quota-exceeded"],
    ["ModelArts.0118", 400, "quota-exceeded"],
    ["ModelArts.0201", 401, "authentication"],
    ["ModelArts.0202", 401, "authentication"],
    ["ModelArts.0203", 401, "authentication"],
    ["ModelArts.0204", 401, "authentication"],
    ["ModelArts.0205", 401, "authentication"],
    ["ModelArts.0206", 401, "authentication"],
    ["ModelArts.0207", 401, "authentication"],
    ["ModelArts.0208", 401, "authentication"],
    ["ModelArts.0209", 401, "authentication"],
    ["ModelArts.0210", 403, "permission"],
    ["ModelArts.0212", 401, "authentication"],
    ["ModelArts.5040", 403, "quota-exceeded"],
    ["ModelArts.6100", 408, "server"],
    ["ModelArts.6101", 429, "rate-limited"],
    ["ModelArts.6201", 401, "authentication"],
    ["ModelArts.6203", 401, "authentication"],
  ]),
  ...rows(documented("ZH21"), "documented", [["ModelArts.0015", 404, "not-found"]]),
  ...rows(documented("ZH19"), "inferred", [
    ["ModelArts.0012", 500, "server"],
    ["ModelArts.0013", 500, "server"],
    ["ModelArts.0404", 400, "invalid-request"],
    ["ModelArts.0405", 400, "invalid-request"],
    ["ModelArts.0406", 400, "invalid-request"],
    ["ModelArts.0407", 403, "permission"],
    ["ModelArts.0413", 400, "invalid-request"],
    ["ModelArts.0415", 403, "permission"],
  ]),
];

/** Codes of the API gateway in front of the service; the same number has the prefix APIGW on Huawei Cloud. */
export const gatewayErrors: readonly ErrorFact[] = rows(documented("APIG"), "documented", [
  ["APIG.0101", 404, "not-found"],
  ["APIG.0106", 400, "invalid-request"],
  ["APIG.0201", 400, "invalid-request"],
  ["APIG.0201", 413, "invalid-request"],
  ["APIG.0201", 414, "invalid-request"],
  ["APIG.0201", 494, "invalid-request"],
  ["APIG.0201", 500, "server"],
  ["APIG.0201", 502, "server"],
  ["APIG.0201", 504, "server"],
  ["APIG.0202", 502, "server"],
  ["APIG.0203", 504, "server"],
  ["APIG.0301", 401, "authentication"],
  ["APIG.0302", 403, "permission"],
  ["APIG.0303", 401, "authentication"],
  ["APIG.0304", 403, "permission"],
  ["APIG.0305", 401, "authentication"],
  ["APIG.0306", 403, "permission"],
  ["APIG.0307", 401, "authentication"],
  ["APIG.0308", 429, "rate-limited"],
  ["APIG.0310", 403, "permission"],
  ["APIG.0401", 403, "permission"],
  ["APIG.0402", 403, "permission"],
  ["APIG.0601", 500, "server"],
  ["APIG.0602", 400, "invalid-request"],
  ["APIG.0613", 503, "server"],
  ["APIG.0802", 403, "permission"],
  ["APIGW.0101", 404, "not-found"],
  ["APIGW.0301", 401, "authentication"],
  ["APIGW.0303", 401, "authentication"],
  ["APIGW.0308", 429, "rate-limited"],
]);

export const errors: readonly ErrorFact[] = [...jobErrors, ...serviceErrors, ...gatewayErrors];

/** What a status means when no known code comes with it. */
export const statusFallbacks: Readonly<Record<number, Meaning>> = {
  400: "invalid-request",
  401: "authentication",
  403: "permission",
  404: "not-found",
  429: "rate-limited",
  500: "server",
  502: "server",
  503: "server",
  504: "server",
};

/** Codes whose request was turned away before anything was done, so that any call may be repeated. */
export const refusedBeforeApplied = {
  codes: ["APIG.0308", "APIGW.0308", "ModelArts.0114", "ModelArts.6101"],
  statuses: [429],
  source: inferred("throttled; the pages advise waiting and repeating", "ZH19", "OTC25", "APIG"),
} as const;

/** A failure that a page prints in full for one call. */
export interface PrintedFailure {
  operation: OperationName;
  code: string;
  message: string;
  source: Source;
}

/** The printed failures; list, details and update print texts of other calls, which we keep as they are. */
export const printedFailures: readonly PrintedFailure[] = [
  {
    operation: "listVisualizationJobs",
    code: "ModelArts.0104",
    message: "The length of search content should be in [0,100]",
    source: documented("OTC25", "ZH21"),
  },
  {
    operation: "showVisualizationJob",
    code: "ModelArts.0104",
    message: "The length of search content should be in [0,100]",
    source: documented("OTC25", "ZH21"),
  },
  {
    operation: "updateVisualizationJob",
    code: "ModelArts.0104",
    message: "Illegal name: %%123",
    source: documented("OTC25", "ZH21"),
  },
  {
    operation: "deleteVisualizationJob",
    code: "ModelArts.0105",
    message: "This job can't be delete. job status: 9",
    source: documented("OTC25", "ZH21"),
  },
  {
    operation: "stopVisualizationJob",
    code: "ModelArts.0105",
    message: "This job can't be stop. job status: 10",
    source: documented("OTC25", "ZH21"),
  },
  {
    operation: "restartVisualizationJob",
    code: "ModelArts.0105",
    message: "This job can't be resubmit. job status: 8",
    source: documented("SEED", "OTC25", "ZH21"),
  },
];

/** Codes that each call must be able to answer with: printed for it, or the only known name for what can happen. */
export const codesOfOperation: Readonly<Record<OperationName, readonly string[]>> = {
  createVisualizationJob: ["ModelArts.0103", "ModelArts.0104", "ModelArts.0106"],
  listVisualizationJobs: ["ModelArts.0104"],
  showVisualizationJob: ["ModelArts.0104", "ModelArts.0102"],
  updateVisualizationJob: ["ModelArts.0104", "ModelArts.0102"],
  deleteVisualizationJob: ["ModelArts.0105", "ModelArts.0102"],
  stopVisualizationJob: ["ModelArts.0105", "ModelArts.0102"],
  restartVisualizationJob: ["ModelArts.0105", "ModelArts.0102"],
};
