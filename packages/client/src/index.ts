/**
 * SDK for ModelArts visualization jobs: hosted TensorBoard and MindInsight over training logs.
 *
 * @packageDocumentation
 */
export { JobStatus } from "@vizjobs/spec/contract";
export type {
  CreateVisualizationJobRequest,
  Failure,
  OperationId,
  ScheduleEntry,
  StatusClass,
  UpdateVisualizationJobRequest,
  paths,
} from "@vizjobs/spec";
export { isVizjobError, VizjobError } from "./errors/base.ts";
export {
  ApiError,
  AuthenticationError,
  DuplicateNameError,
  InvalidRequestError,
  InvalidStateError,
  isApiError,
  isAuthenticationError,
  isDuplicateNameError,
  isInvalidRequestError,
  isInvalidStateError,
  isNotFoundError,
  isPermissionError,
  isQuotaExceededError,
  isRateLimitError,
  isServerError,
  NotFoundError,
  PermissionError,
  QuotaExceededError,
  RateLimitError,
  ServerError,
} from "./errors/api-errors.ts";
export {
  CallError,
  ConnectionError,
  DecodeError,
  isCallError,
  isConnectionError,
  isDecodeError,
  isTimeoutError,
  TimeoutError,
} from "./errors/call-errors.ts";
export {
  ConfigurationError,
  ContractError,
  CredentialsError,
  isConfigurationError,
  isContractError,
  isCredentialsError,
  type ContractProblem,
} from "./errors/input-errors.ts";
export {
  isUnreachableGoalError,
  isWaitTimeoutError,
  UnreachableGoalError,
  WaitTimeoutError,
} from "./errors/wait-errors.ts";
export type {
  ActionResult,
  Int64,
  JobCreated,
  JobDetails,
  JobPage,
  JobSchedule,
  JobSnapshot,
  JobSummary,
  ListJobsQuery,
} from "./jobs/job-types.ts";
export { statusClass, statusName } from "./jobs/status.ts";
export { VisualizationJob, type JobList } from "./jobs/visualization-job.ts";
export type { StatusChange, WaitGoal, WaitOptions, WaitProgress, WatchOptions } from "./jobs/wait-types.ts";
export type { Api, ApiInit, ApiPath, ApiResult } from "./session/api-types.ts";
export type {
  AccessKeyCredentials,
  CallOptions,
  Credentials,
  LogFields,
  Logger,
  SessionOptions,
  TokenCredentials,
} from "./session/options.ts";
export { Session, type SessionDescription } from "./session/session.ts";
export { signRequest } from "./signing/sign-request.ts";
export type { SignableRequest, SignedHeaders, SigningCredentials, SigningOptions } from "./signing/signing-types.ts";
