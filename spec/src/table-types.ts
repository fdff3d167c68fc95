/** Name of a call of the jobs API, as the contract spells it (`operationId`). */
export type OperationId =
  | "createVisualizationJob"
  | "deleteVisualizationJob"
  | "listVisualizationJobs"
  | "restartVisualizationJob"
  | "showVisualizationJob"
  | "stopVisualizationJob"
  | "updateVisualizationJob";

/** Name of an IAM call that a client of visualization jobs needs. */
export type IamOperationId = "createToken" | "listProjects";

/**
 * Whether a call may be repeated when it is not known whether the service applied it: `safe` may, `when-unsent` only when it
 * was never sent or was refused.
 */
export type RetryClass = "safe" | "when-unsent";

/**
 * What a status says of the job: `transitional` (on its way), `running` (charts can be opened), `ended` (stopped or completed)
 * or `failed`.
 */
export type StatusClass = "transitional" | "running" | "ended" | "failed";

/** What an error means to a caller. */
export type ErrorMeaning =
  | "authentication"
  | "duplicate-name"
  | "invalid-request"
  | "invalid-state"
  | "not-found"
  | "permission"
  | "quota-exceeded"
  | "rate-limited"
  | "server";

/** One call of the contract: how it is sent and what may be assumed of it. */
export interface OperationFacts {
  readonly method: "DELETE" | "GET" | "POST" | "PUT";
  /** Path with `{project_id}` and, for calls on one job, `{job_id}`. */
  readonly path: string;
  readonly retry: RetryClass;
  /** Statuses from which the call is accepted, documented or inferred; absent: any. */
  readonly legalFrom?: readonly number[];
}

/** What is to be expected of the answer to a call. */
export interface AnswerFacts {
  /** The answer says only that the request was taken on; the outcome is read from list or details. */
  readonly asynchronous: boolean;
  /** HTTP status of success. */
  readonly successStatus: number;
  /** Statuses of the job in which the documentation shows a refusal. */
  readonly refusedIn?: readonly number[];
}

/** What the contract allows for a value that a caller sends. Lengths count Unicode code points. */
export interface Rule {
  readonly type: "array" | "boolean" | "integer" | "object" | "string";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: number | string;
  /** Unit of a number, such as `hours`. */
  readonly unit?: string;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Rule };
  readonly items?: Rule;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A cloud that serves the API: addresses with `{region}`, and the regions that are known to have the service. */
export interface Cloud {
  readonly name: string;
  readonly endpoint: string;
  readonly iamEndpoint: string;
  readonly regions: readonly string[];
}

/** Texts of an operation, for help and documentation. */
export interface OperationText {
  readonly summary: string;
  readonly description: string;
  /** Address of the vendor's page. */
  readonly documentation: string;
}

/** What an error code means in words, and what to do. */
export interface ErrorText {
  readonly meaning: string;
  readonly advice: string;
}
