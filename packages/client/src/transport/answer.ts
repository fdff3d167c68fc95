import type { Failure, operations } from "@vizjobs/spec";

/** Fields of a failure: those of the contract, and the spellings of gateways and of IAM beside them. */
type FailureField = keyof Failure | "code" | "message" | "error";

/** Headers that an answer may have. */
export type AnswerHeaders = operations["listVisualizationJobs"]["responses"][429]["headers"];
const requestIdHeader = "X-request-id" satisfies keyof AnswerHeaders;

/** What an answer says, before it is known what to make of it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The decoded body; undefined when the body is empty or not JSON. */
  readonly body: unknown;
}

/** A failure is: not 2xx, or `is_success` false, or an `error_code` that is neither empty nor 0; an absent `is_success` says nothing. */
export function isFailure(answer: Answer): boolean {
  if (answer.status < 200 || answer.status > 299) return true;
  const { is_success: isSuccess, error_code: code } = fieldsOf(answer.body);
  return isSuccess === false || isSuccess === "false" || (code !== 0 && textOf(code) !== undefined);
}

/** The id under which the service knows the request, as it came: whoever answers may put in it what was sent. */
export function rawRequestId({ headers, body }: Answer): string | undefined {
  return headers.get(requestIdHeader) ?? textOf(fieldsOf(body).request_id);
}

/** The fields of an object; none of anything else. */
export function fieldsOf(value: unknown): { readonly [name in FailureField]?: unknown } {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** A text that is not empty, or a number as text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}
