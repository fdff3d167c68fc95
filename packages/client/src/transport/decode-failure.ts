import { DecodeError } from "../errors/call-errors.ts";
import type { Answer } from "./answer.ts";
import { isChange, type Attempt, type AttemptState, type CallContext } from "./call-context.ts";
import { curlOf } from "./curl.ts";
import { excerptOf } from "./excerpt.ts";
import type { BodyText } from "./read-body.ts";
import { redactedRequestId, redactorOf } from "./redact.ts";

/** A success whose body is not whole, or no JSON. */
export function unreadable(
  answer: Answer,
  context: CallContext,
  state: AttemptState,
  problem: BodyText["problem"],
): Attempt {
  // A whole answer that is too large would be too large again.
  const isCutOff = problem?.isCutOff === true;
  const what = problem?.message ?? "it is not JSON";
  const error = decodeError(answer, context, state, what, isCutOff && context.facts.retry === "safe");
  return { standing: isCutOff ? "maybe-applied" : "final", outcome: { error } };
}

/** Makes the error of a success that cannot be read. */
export function decodeError(
  answer: Answer,
  context: CallContext,
  state: AttemptState,
  what: string,
  retryable: boolean,
): DecodeError {
  const { operation } = context;
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
    mayHaveBeenApplied: isChange(context),
    toCurl: () => curlOf(state, context),
    message: `${operation}: the answer (HTTP ${status}) cannot be read: ${what}${excerpt === "" ? "" : `: ${excerpt}`}`,
    hint: "Check that the endpoint is the service itself, not a login page or a proxy.",
  });
}
