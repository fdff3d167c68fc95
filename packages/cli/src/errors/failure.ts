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
  statusClass,
  type VizjobError,
  type WaitTimeoutError,
} from "@vizjobs/client";
import { exitCodes, type ExitCode, type Outcome } from "../exit-codes.ts";
import { say } from "../language/message.ts";
import { english, type Words } from "../language/words.ts";
import type { Invocation } from "../parser/build-program.ts";
import { CommandError } from "./command-error.ts";
import { messageOf } from "./command-words.ts";
import { nextStep } from "./next-steps.ts";
import { serviceMessage } from "./service-message.ts";

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

/** Whether stderr is read by programs: what they read is the same in every language. */
export const isForPrograms = (format: unknown): boolean => format === "json" || format === "jsonl";

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

/** Reads what any error says; with the command that was typed, in its words and with what to do next. */
export function describeFailure(error: unknown, invocation: Invocation | undefined, words: Words = english): Failure {
  if (error instanceof CommandError) {
    const hint = error.saidHint ?? (error.code === "USAGE" ? nextStep("usage", invocation) : undefined);
    return failure(words(error.said), error.exitCode, error.code, hint === undefined ? undefined : words(hint));
  }
  const outcome = classes.find(([matches]) => matches(error))?.[1] ?? "refused";
  const exitCode = exitCodes[outcome].code;
  if (!isVizjobError(error)) {
    const message = error instanceof Error ? error.message : String(error);
    const text = words(say("This should not have happened: {message}", { message }));
    return failure(text, exitCode, "UNEXPECTED", undefined);
  }
  const hint = hintOf(error, outcome, invocation, words);
  const message = (isApiError(error) && serviceMessage(error, words)) || messageOf(error, invocation, words);
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
  error: VizjobError,
  outcome: Outcome,
  invocation: Invocation | undefined,
  words: Words,
): string | undefined {
  const next = nextStep(outcome, invocation);
  const { hint } = error;
  const first = isWaitTimeoutError(error) ? isOnItsWay(error) && say("The job goes on.") : hint;
  const hints = outcome === "configuration" ? [isCredentialsError(error) ? next : hint] : [first, next];
  return (
    hints
      .map((text) => (text ? words(text) : ""))
      .filter(Boolean)
      .join(" ") || undefined
  );
}

const isOnItsWay = ({ last }: WaitTimeoutError): boolean =>
  last !== undefined && ["transitional", "running"].includes(statusClass(last.status));

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
