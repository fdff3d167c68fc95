import type { ErrorMeaning, OperationId } from "@vizjobs/spec";
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
import { excerptOf } from "./read-body.ts";
import { readRetryAfterMs, standingOfFailure } from "./retry-policy.ts";
import type { Redact } from "./redact.ts";

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

/** What an answer says, before it is known what to make of it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The decoded body; undefined when the body is empty or not JSON. */
  readonly body: unknown;
}

/** A failure is: not 2xx, or `is_success` false, or a non-empty `error_code`; an absent `is_success` says nothing. */
export function isFailure(answer: Answer): boolean {
  if (answer.status < 200 || answer.status > 299) return true;
  const { is_success: isSuccess, error_code: code } = fieldsOf(answer.body);
  return isSuccess === false || isSuccess === "false" || textOf(code) !== undefined;
}

/** The id under which the service knows the request. */
export function requestIdOf(answer: Answer): string | undefined {
  return answer.headers.get("x-request-id") ?? textOf(fieldsOf(answer.body)["request_id"]);
}

/** The code of a failure, in any of its documented places. */
export function codeOf(body: unknown): string | undefined {
  const fields = fieldsOf(body);
  return textOf(fields["error_code"]) ?? textOf(fields["code"]) ?? textOf(fieldsOf(fields["error"])["code"]);
}

function messageOf(body: unknown): string | undefined {
  const fields = fieldsOf(body);
  return (
    textOf(fields["error_message"]) ??
    textOf(fields["error_msg"]) ??
    textOf(fields["message"]) ??
    textOf(fieldsOf(fields["error"])["message"])
  );
}

/** Makes the error of a failure, by `status:code`, else by code, else by status. */
export function apiErrorOf(answer: Answer, operation: OperationId, attempts: number, redact: Redact): ApiError {
  const { status, headers, body, text } = answer;
  const code = codeOf(body);
  const quoted = messageOf(body);
  const serviceMessage = quoted === undefined ? undefined : redact(quoted);
  const jobStatus = /job status: (\d+)/.exec(quoted ?? "")?.[1];
  const requestId = requestIdOf(answer);
  const standing = standingOfFailure(status, code);
  const said = serviceMessage ?? (redact(excerptOf(text)) || "the answer is empty");
  const init = {
    operation,
    attempts,
    status,
    code,
    requestId,
    serviceMessage,
    retryable: standing === "refused" || standing === "maybe-applied",
    jobStatus: jobStatus === undefined ? undefined : Number(jobStatus),
    retryAfterMs: readRetryAfterMs(headers.get("retry-after")),
  } satisfies Omit<ApiErrorInit, "message">;
  const origin = [code, `HTTP ${status}`, requestId === undefined ? undefined : `request id ${requestId}`];
  const where = `(${origin.filter((part) => part !== undefined).join(", ")})`;

  if (status < 200 || (status >= 300 && status <= 399)) {
    const target = headers.get("location");
    const to = target === null ? "elsewhere" : `to ${redact(excerptOf(target.replace(/[?#].*$/s, "")))}`;
    return new ApiError({
      ...init,
      message: `${operation} failed: the answer is a redirect ${to} ${where}`,
      hint: "Redirects are never followed: set the endpoint to the address of the service itself.",
    });
  }
  const meaning = meaningOf(status, code);
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

function fieldsOf(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}
