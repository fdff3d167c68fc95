/**
 * SDK for ModelArts visualization jobs: hosted TensorBoard and MindInsight over training logs.
 *
 * @packageDocumentation
 */
export { JobStatus } from "@vizjobs/spec/contract/statuses";
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
export { AmbiguousCreateError, isAmbiguousCreateError } from "./errors/ambiguous-create-error.ts";
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
  type ServiceErrorCode,
  type SignatureExplanation,
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
  JobId,
  JobPage,
  JobSchedule,
  JobSnapshot,
  JobStatusNumber,
  JobSummary,
  ListJobsQuery,
} from "./jobs/job-types.ts";
export {
  canRestart,
  canStop,
  isEnded,
  isRunning,
  statusClass,
  statusName,
  type StatusName,
  type UnknownStatusName,
  type WithStatus,
} from "./jobs/status.ts";
export type { CreateOptions } from "./jobs/create-options.ts";
export { VisualizationJob, type JobList } from "./jobs/visualization-job.ts";
export type {
  StatusChange,
  WaitGoal,
  WaitOptions,
  WaitPredicate,
  WaitProgress,
  WatchOptions,
} from "./jobs/wait-types.ts";
export type {
  AccessKeyCredentials,
  Credentials,
  CredentialsFunction,
  CredentialsKind,
  PasswordCredentials,
  StaticCredentials,
  TokenCredentials,
} from "./credentials/credential-types.ts";
export type { Api, ApiInit, ApiPath, ApiResult } from "./session/api-types.ts";
export type { Middleware, MiddlewareRequest } from "./session/middleware.ts";
export type {
  LogFields,
  Logger,
  Observers,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  StartedRequestEvent,
} from "./session/observers.ts";
export type { CallOptions, SessionOptions } from "./session/options.ts";
export {
  Session,
  type ExplainedLink,
  type ExplainedValue,
  type SessionDescription,
  type SessionExplanation,
} from "./session/session.ts";
export { signRequest } from "./signing/sign-request.ts";
export type { SignableRequest, SignedHeaders, SigningCredentials, SigningOptions } from "./signing/signing-types.ts";
