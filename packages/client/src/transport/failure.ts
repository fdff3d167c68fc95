import type { ErrorMeaning } from "@vizjobs/spec";
import { errorMeanings, statusMeanings } from "@vizjobs/spec/contract";
import {
  ApiError,
  AuthenticationError,
  DuplicateNameError,
  InvalidRequestError,
  InvalidStateError,
  NotFoundError,
  PermissionError,
  QuotaExceededError,
  RateLimitError,
  ServerError,
  type ApiErrorInit,
} from "../errors/api-errors.ts";
import { fieldsOf, requestIdOf, textOf, type Answer } from "./answer.ts";
import type { CallContext } from "./call-context.ts";
import { readRetryAfterMs, standingOfFailure } from "./failure-standing.ts";
import { excerptOf } from "./read-body.ts";
import { mayRepeat, type Standing } from "./retry-policy.ts";

const errorClasses: { readonly [meaning in ErrorMeaning]: { readonly Class: typeof ApiError; readonly hint: string } } =
  {
    authentication: {
      Class: AuthenticationError,
      hint: "Check the credentials: a token lives 24 hours, a key may be locked or deleted.",
    },
    permission: {
      Class: PermissionError,
      hint: "Ask for the right that the message names, or check that the project id belongs to the credentials.",
    },
    "not-found": { Class: NotFoundError, hint: "Check the id, the project id and the region." },
    "invalid-request": { Class: InvalidRequestError, hint: "Change the value that the message names." },
    "duplicate-name": { Class: DuplicateNameError, hint: "Choose another name, or delete the job that has it." },
    "invalid-state": {
      Class: InvalidStateError,
      hint: "Read the status of the job, and wait until it allows the call.",
    },
    "quota-exceeded": {
      Class: QuotaExceededError,
      hint: "Delete jobs that are not needed, or ask for a larger quota.",
    },
    "rate-limited": { Class: RateLimitError, hint: "Send fewer requests, or try again later." },
    server: { Class: ServerError, hint: "Try again later; quote the request id to support when it stays." },
  };

/** The code of a failure, in any of its documented places. */
export function codeOf(body: unknown): string | undefined {
  const fields = fieldsOf(body);
  return textOf(fields.error_code) ?? textOf(fields.code) ?? textOf(fieldsOf(fields.error).code);
}

function messageOf(body: unknown): string | undefined {
  const fields = fieldsOf(body);
  return (
    textOf(fields.error_message) ??
    textOf(fields.error_msg) ??
    textOf(fields.message) ??
    textOf(fieldsOf(fields.error).message)
  );
}

/** What is to be made of a failure. */
export interface SettledFailure {
  readonly error: ApiError;
  readonly standing: Standing;
  readonly retryAfterMs: number | undefined;
}

/** Makes the error of a failure, by `status:code`, else by code, else by status. */
export function settleFailure(answer: Answer, context: CallContext, attempts: number): SettledFailure {
  const code = codeOf(answer.body);
  const standing = standingOfFailure(answer.status, code);
  const retryAfterMs = readRetryAfterMs(answer.headers.get("retry-after"));
  const quoted = messageOf(answer.body);
  const jobStatus = /job status: (\d+)/.exec(quoted ?? "")?.[1];
  const meaning = meaningOf(answer.status, code);
  const error = errorOf(answer, context, meaning, {
    operation: context.operation,
    attempts,
    status: answer.status,
    code: code === undefined ? undefined : context.redact(code),
    requestId: requestIdOf(answer, context.redact),
    serviceMessage: quoted === undefined ? undefined : context.redact(quoted),
    retryable: standing !== "final" && mayRepeat(standing, context.facts.retry),
    ...(jobStatus === undefined ? {} : { jobStatus: Number(jobStatus) }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
  return { error, standing, retryAfterMs };
}

function errorOf(
  { text, headers }: Answer,
  { operation, redact }: CallContext,
  meaning: ErrorMeaning | undefined,
  init: Omit<ApiErrorInit, "message">,
): ApiError {
  const { status, code, requestId } = init;
  const origin = [code, `HTTP ${status}`, requestId === undefined ? undefined : `request id ${requestId}`];
  const where = `(${origin.filter((part) => part !== undefined).join(", ")})`;

  if (status < 200 || (status >= 300 && status <= 399)) {
    const target = headers.get("location");
    const to = target === null ? "elsewhere" : `to ${excerptOf(redact(target).replace(/[?#].*$/s, ""))}`;
    return new ApiError({
      ...init,
      message: `${operation} failed: the answer is a redirect ${to} ${where}`,
      hint: "Redirects are never followed: set the endpoint to the address of the service itself.",
    });
  }
  const said = init.serviceMessage ?? (excerptOf(redact(text)) || "it gives no reason");
  const known = meaning === undefined ? undefined : errorClasses[meaning];
  return new (known?.Class ?? ApiError)({
    ...init,
    message: `${operation} failed: ${said.replace(/[.\s]+$/, "")} ${where}`,
    hint: known?.hint,
  });
}

function meaningOf(status: number, code: string | undefined): ErrorMeaning | undefined {
  const codes: { readonly [code: string]: ErrorMeaning } = errorMeanings;
  const byStatus: { readonly [status: string]: ErrorMeaning } = statusMeanings;
  const byCode = code === undefined ? undefined : (codes[`${status}:${code}`] ?? codes[code]);
  return byCode ?? byStatus[status] ?? byStatus[`${String(status)[0]}XX`];
}
