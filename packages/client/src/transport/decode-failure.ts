import { DecodeError } from "../errors/call-errors.ts";
import type { Answer } from "./answer.ts";
import type { AttemptState, CallContext } from "./call-context.ts";
import { curlOf } from "./curl.ts";
import { excerptOf } from "./excerpt.ts";
import { redactedRequestId, redactorOf } from "./redact.ts";

/** Makes the error of a success that cannot be read. */
export function decodeError(
  answer: Answer,
  context: CallContext,
  state: AttemptState,
  what: string,
  retryable: boolean,
): DecodeError {
  const { operation, isChange } = context;
  const redact = redactorOf(context);
  const { status, text } = answer;
  const excerpt = excerptOf(redact(text));
  return new DecodeError({
    operation,
    attempts: state.number,
    status,
    requestId: redactedRequestId(answer, redact),
    excerpt,
    retryable,
    mayHaveBeenApplied: isChange,
    toCurl: () => curlOf(state, context),
    message: `${operation}: the answer (HTTP ${status}) cannot be read: ${what}${excerpt === "" ? "" : `: ${excerpt}`}`,
    hint: "Check that the endpoint is the service itself, not a login page or a proxy.",
  });
}
