import { documented, type Source } from "./source.ts";

/** The names of the seven calls, in the order of their pages. */
export const operationNames = [
  "createVisualizationJob",
  "listVisualizationJobs",
  "showVisualizationJob",
  "updateVisualizationJob",
  "deleteVisualizationJob",
  "stopVisualizationJob",
  "restartVisualizationJob",
] as const;

export type OperationName = (typeof operationNames)[number];

/** What the pages say about one call. */
export interface OperationFact {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  pathParameters: readonly string[];
  queryParameters: readonly string[];
  /** Names at the top of the JSON body; absent when the call has no body. */
  bodyFields?: readonly string[];
  requiredBodyFields?: readonly string[];
  /** The answer only says that the request was taken; the outcome is read from list or details. */
  asynchronous: boolean;
  /** safe: repeating does no harm. when-unsent: repeat only what surely was not applied. Recommended, not documented. */
  retry: "safe" | "when-unsent";
  /** The page number of the call, as in modelarts_03_0064. */
  page: string;
  source: Source;
}

/** The seven calls. Every call is JSON over HTTPS. */
export const operations: Readonly<Record<OperationName, OperationFact>> = {
  createVisualizationJob: {
    method: "POST",
    path: "/v1/{project_id}/visualization-jobs",
    pathParameters: ["project_id"],
    queryParameters: [],
    bodyFields: ["job_name", "job_desc", "train_url", "job_type", "flavor", "schedule"],
    requiredBodyFields: ["job_name", "train_url"],
    asynchronous: true,
    retry: "when-unsent",
    page: "modelarts_03_0064",
    source: documented("HW25", "OTC25", "ZH21"),
  },
  listVisualizationJobs: {
    method: "GET",
    path: "/v1/{project_id}/visualization-jobs",
    pathParameters: ["project_id"],
    queryParameters: ["status", "per_page", "page", "sortBy", "order", "search_content", "workspace_id"],
    asynchronous: false,
    retry: "safe",
    page: "modelarts_03_0065",
    source: documented("HW25", "OTC25", "ZH21"),
  },
  showVisualizationJob: {
    method: "GET",
    path: "/v1/{project_id}/visualization-jobs/{job_id}",
    pathParameters: ["project_id", "job_id"],
    queryParameters: [],
    asynchronous: false,
    retry: "safe",
    page: "modelarts_03_0066",
    source: documented("HW25", "OTC25", "ZH21"),
  },
  updateVisualizationJob: {
    method: "PUT",
    path: "/v1/{project_id}/visualization-jobs/{job_id}",
    pathParameters: ["project_id", "job_id"],
    queryParameters: [],
    bodyFields: ["job_desc"],
    requiredBodyFields: ["job_desc"],
    asynchronous: false,
    retry: "safe",
    page: "modelarts_03_0067",
    source: documented("SEED", "OTC25", "ZH21"),
  },
  deleteVisualizationJob: {
    method: "DELETE",
    path: "/v1/{project_id}/visualization-jobs/{job_id}",
    pathParameters: ["project_id", "job_id"],
    queryParameters: [],
    asynchronous: true,
    retry: "when-unsent",
    page: "modelarts_03_0068",
    source: documented("OTC25", "ZH21"),
  },
  stopVisualizationJob: {
    method: "POST",
    path: "/v1/{project_id}/visualization-jobs/{job_id}/stop",
    pathParameters: ["project_id", "job_id"],
    queryParameters: [],
    asynchronous: true,
    retry: "when-unsent",
    page: "modelarts_03_0069",
    source: documented("OTC25", "ZH21"),
  },
  restartVisualizationJob: {
    method: "POST",
    path: "/v1/{project_id}/visualization-jobs/{job_id}/restart",
    pathParameters: ["project_id", "job_id"],
    queryParameters: [],
    asynchronous: true,
    retry: "when-unsent",
    page: "modelarts_03_0070",
    source: documented("SEED", "OTC25", "ZH21"),
  },
};

/** Headers that a call may carry. Content-Type is marked mandatory on all calls; GET and DELETE verify without it too. */
export const requestHeaders = {
  tokenHeader: "X-Auth-Token",
  signatureHeaders: ["X-Sdk-Date", "Authorization", "X-Project-Id"],
  temporaryKeyHeader: "X-Security-Token",
  /** By how much X-Sdk-Date may differ from the clock of the gateway. */
  signingToleranceMinutes: 15,
  contentType: "application/json",
  source: documented("HW25", "OTC25", "SIGN"),
} as const;
