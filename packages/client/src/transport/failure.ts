import type { ErrorMeaning, IamOperationId } from "@vizjobs/spec";
import type { Proof } from "../credentials/identity.ts";
import { errorMeanings, statusMeanings } from "@vizjobs/spec/contract/errors";
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
  type SignatureExplanation,
} from "../errors/api-errors.ts";
import { fieldsOf, textOf, type Answer } from "./answer.ts";
import { isChange, type AttemptState, type CallContext } from "./call-context.ts";
import { curlOf } from "./curl.ts";
import { excerptOf } from "./excerpt.ts";
import { readRetryAfterMs, standingOfFailure } from "./failure-standing.ts";
import { readHttpDate } from "./http-date.ts";
import { redactBody, redactedRequestId, redactorOf, type Redact } from "./redact.ts";
import { mayRepeat, type Standing } from "./retry-policy.ts";

const errorClasses: { readonly [meaning in ErrorMeaning]: { readonly Class: typeof ApiError; readonly hint: string } } =
  {
    authentication: {
      Class: AuthenticationError,
      hint: "Check the credentials: a token lives 24 hours, a password or key may be wrong, locked or deleted.",
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

const loginHint =
  "Check account, username and password: without an account, that of the name of the user is taken; an IAM user needs its own.";
const isFailedLogin = (operation: CallContext["operation"], meaning: ErrorMeaning | undefined) =>
  operation === ("createToken" satisfies IamOperationId) && meaning === "authentication";
const signatureHint =
  "Check access key and secret key, and hold the hashes against those that the service's message may print; five wrong signatures lock a key for minutes.";

function signatureText({
  canonicalRequestHash,
  stringToSignHash,
  signedHeaders,
  clockDifferenceMs,
}: SignatureExplanation) {
  return `signed were the headers ${signedHeaders.join(";")}, SHA-256 of the canonical request is ${canonicalRequestHash}, of the string to sign ${stringToSignHash}, and ${clockText(clockDifferenceMs)}`;
}

function clockText(differenceMs: number | undefined): string {
  if (differenceMs === undefined) return "the service's clock is not known";
  const seconds = Math.round(differenceMs / 1_000);
  if (seconds === 0) return "the service's clock agrees with that of the signature";
  return `the service's clock is ${Math.abs(seconds)} s ${seconds > 0 ? "ahead of" : "behind"} that of the signature`;
}

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
  /** The body, without secrets. */
  readonly body: unknown;
  readonly standing: Standing;
  readonly retryAfterMs: number | undefined;
  /** The credentials were not accepted, and others are to be had now. */
  readonly isWorthAnotherProof: boolean;
}

/** Makes the error of a failure, by `status:code`, else by code, else by status. */
export async function settleFailure(
  answer: Answer,
  context: CallContext,
  state: AttemptState,
  proof: Proof | undefined,
): Promise<SettledFailure> {
  const code = codeOf(answer.body);
  const standing = standingOfFailure(answer.status, code);
  const retryAfterMs = readRetryAfterMs(answer.headers);
  const quoted = messageOf(answer.body);
  const jobStatus = /job status: (\d+)/.exec(quoted ?? "")?.[1];
  const meaning = meaningOf(answer.status, code);
  const isUnproven = meaning === "authentication";
  const serverTime = readHttpDate(answer.headers.get("date"));
  const signature =
    isUnproven && proof?.signature !== undefined
      ? await (await import("../signing/explain-signature.ts")).explainSignature(proof.signature, serverTime)
      : undefined;
  const redact = redactorOf(context);
  const error = errorOf(answer, context.operation, redact, meaning, {
    operation: context.operation,
    attempts: state.number,
    mayHaveBeenApplied: isChange(context) && (state.mayHaveBeenApplied || standing === "maybe-applied"),
    toCurl: () => curlOf(state, context),
    status: answer.status,
    code: code === undefined ? undefined : redact(code),
    requestId: redactedRequestId(answer, redact),
    serviceMessage: quoted === undefined ? undefined : redact(quoted),
    retryable: standing !== "final" && mayRepeat(standing, context.facts.retry),
    ...(jobStatus === undefined ? {} : { jobStatus: Number(jobStatus) }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(signature === undefined ? {} : { signature }),
  });
  // A fault on the way says nothing of the proof, and what may have been applied is not sent again for want of one.
  const isJudged = isUnproven || standing === "final";
  const isWorthAnother = isJudged && (proof?.settle?.({ isAccepted: !isUnproven, serverTime }) ?? false);
  const isWorthAnotherProof = isWorthAnother && standing === "final";
  const body = redactBody(answer.body ?? answer.text, redact);
  return { error, body, standing, retryAfterMs, isWorthAnotherProof };
}

function errorOf(
  { text, headers }: Answer,
  operation: CallContext["operation"],
  redact: Redact,
  meaning: ErrorMeaning | undefined,
  init: Omit<ApiErrorInit, "message">,
): ApiError {
  const { status, code, requestId, signature } = init;
  // IAM gives the status again as its code.
  const origin = [
    code === String(status) ? undefined : code,
    `HTTP ${status}`,
    requestId === undefined ? undefined : `request id ${requestId}`,
  ];
  const where = `(${origin.filter((part) => part !== undefined).join(", ")})`;

  if (status < 200 || (status >= 300 && status <= 399)) {
    const target = excerptOf(redact(headers.get("location") ?? "").replace(/[?#].*$/s, ""));
    const to = target === "" ? "elsewhere" : `to ${target}`;
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
    message: `${operation} failed: ${said.replace(/[.\s]+$/, "")} ${where}${signature === undefined ? "" : `; ${signatureText(signature)}`}`,
    hint: signature !== undefined ? signatureHint : isFailedLogin(operation, meaning) ? loginHint : known?.hint,
  });
}

function meaningOf(status: number, code: string | undefined): ErrorMeaning | undefined {
  const codes: { readonly [code: string]: ErrorMeaning } = errorMeanings;
  const byStatus: { readonly [status: string]: ErrorMeaning } = statusMeanings;
  const byCode = code === undefined ? undefined : (codes[`${status}:${code}`] ?? codes[code]);
  return byCode ?? byStatus[status] ?? byStatus[`${String(status)[0]}XX`];
}
