import {
  isApiError,
  isAuthenticationError,
  isCallError,
  isConfigurationError,
  isConnectionError,
  isContractError,
  isCredentialsError,
  isDecodeError,
  isInvalidStateError,
  isNotFoundError,
  isPermissionError,
  isQuotaExceededError,
  isRateLimitError,
  isTimeoutError,
  isUnreachableGoalError,
  isVizjobError,
  isWaitTimeoutError,
} from "@vizjobs/client";
import { exitCodes, type ExitCode, type Outcome } from "../exit-codes.ts";
import { CommandError } from "./command-error.ts";

/** A failure as programs read it: one JSON object on stderr with `-o json`, or beside an id in a list of results. */
export interface Failure {
  readonly code: string | null;
  readonly message: string;
  readonly httpStatus: number | null;
  readonly requestId: string | null;
  readonly jobStatus: number | null;
  readonly retryable: boolean;
  readonly hint: string | null;
  readonly exitCode: ExitCode;
}

/** Which error ends with which exit code; the first match counts. */
const classes: readonly (readonly [(error: unknown) => boolean, Outcome])[] = [
  [isContractError, "usage"],
  [isConfigurationError, "configuration"],
  [isAuthenticationError, "access"],
  [isPermissionError, "access"],
  [isNotFoundError, "notFound"],
  [isInvalidStateError, "jobState"],
  [isRateLimitError, "limited"],
  [isQuotaExceededError, "limited"],
  [isWaitTimeoutError, "waitTimeout"],
  [isUnreachableGoalError, "goalUnreachable"],
  [isConnectionError, "network"],
  [isTimeoutError, "network"],
];

/** Reads what any error says; the hint is what to do next, in words of the command. */
export function describeFailure(error: unknown, nextStep: (outcome: Outcome) => string | undefined): Failure {
  if (error instanceof CommandError) return failure(error.message, error.exitCode, error.code, error.hint);
  const outcome = classes.find(([matches]) => matches(error))?.[1] ?? "refused";
  const exitCode = exitCodes[outcome].code;
  if (!isVizjobError(error)) {
    const message = error instanceof Error ? error.message : String(error);
    return failure(`This should not have happened: ${message}`, exitCode, "UNEXPECTED", undefined);
  }
  // The client's messages end with its hint, which stands on its own here.
  const message = error.hint ? error.message.replace(error.hint, "").trimEnd() : error.message;
  const hint = hintOf(error.hint, outcome, isCredentialsError(error), nextStep);
  return {
    ...failure(message, exitCode, error.code, hint),
    httpStatus: isApiError(error) || isDecodeError(error) ? error.status : null,
    requestId: isApiError(error) || isDecodeError(error) ? (error.requestId ?? null) : null,
    jobStatus: jobStatusOf(error),
    retryable: isCallError(error) && error.retryable,
  };
}

/** What a session could be given is not what somebody at a terminal can type, and only what is missing can be set. */
function hintOf(
  ofClient: string | undefined,
  outcome: Outcome,
  isMissing: boolean,
  nextStep: (outcome: Outcome) => string | undefined,
): string | undefined {
  if (outcome === "configuration") return isMissing ? nextStep(outcome) : ofClient;
  return [ofClient, nextStep(outcome)].filter(Boolean).join(" ") || undefined;
}

function failure(message: string, exitCode: ExitCode, code: string | undefined, hint: string | undefined): Failure {
  return {
    code: code ?? null,
    message,
    httpStatus: null,
    requestId: null,
    jobStatus: null,
    retryable: false,
    hint: hint ?? null,
    exitCode,
  };
}

function jobStatusOf(error: unknown): number | null {
  if (isInvalidStateError(error)) return error.jobStatus ?? null;
  if (isUnreachableGoalError(error) || isWaitTimeoutError(error)) return error.last?.status ?? null;
  return null;
}
