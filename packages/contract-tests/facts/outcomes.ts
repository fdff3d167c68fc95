import { decided } from "./source.ts";

/** What a failure means to a caller; one SDK error class and one exit code each. */
export type Meaning =
  | "authentication"
  | "permission"
  | "not-found"
  | "invalid-request"
  | "duplicate-name"
  | "invalid-state"
  | "quota-exceeded"
  | "rate-limited"
  | "server";

/** Class of the SDK's error and exit code of the command for each meaning. */
export const outcomes: Readonly<Record<Meaning, { errorClass: string; exitCode: number }>> = {
  authentication: { errorClass: "AuthenticationError", exitCode: 4 },
  permission: { errorClass: "PermissionError", exitCode: 4 },
  "not-found": { errorClass: "NotFoundError", exitCode: 5 },
  "invalid-request": { errorClass: "InvalidRequestError", exitCode: 1 },
  "duplicate-name": { errorClass: "DuplicateNameError", exitCode: 1 },
  "invalid-state": { errorClass: "InvalidStateError", exitCode: 6 },
  "quota-exceeded": { errorClass: "QuotaExceededError", exitCode: 7 },
  "rate-limited": { errorClass: "RateLimitError", exitCode: 7 },
  server: { errorClass: "ServerError", exitCode: 1 },
};

/** Failures that are no answer of the service, by the class of the SDK's error. */
export const localOutcomes = {
  ContractError: { exitCode: 2 },
  CredentialsError: { exitCode: 3 },
  WaitTimeoutError: { exitCode: 8 },
  UnreachableGoalError: { exitCode: 9 },
  ConnectionError: { exitCode: 11 },
  TimeoutError: { exitCode: 11 },
  DecodeError: { exitCode: 1 },
} as const;

/** Exit code when several ids, or a filter, were given, and some of the jobs failed. */
export const someFailed = { exitCode: 10 } as const;

/** Members of the one JSON object that the command prints as the last line of stderr under `-o json`. */
export const commandErrorFields = [
  "code",
  "message",
  "httpStatus",
  "requestId",
  "jobStatus",
  "retryable",
  "hint",
  "exitCode",
] as const;

export const source = decided("public names of the SDK and exit codes of the command");
