import { failureBodies, failures } from "../generated/failures.gen.ts";
import type { RouteId } from "../generated/routes.gen.ts";
import type { Choices } from "../server/choices.ts";

type Failures = typeof failures;
/** Name of a failure that the contract shows for a call. */
export type FailureName<Id extends RouteId> = keyof Failures[Id] & string;
type FailureStatus<Id extends RouteId, Name extends FailureName<Id>> = keyof Failures[Id][Name] & number;

/** What a refusal says beyond the contract's own text. */
export interface RefusalWords {
  /** Instead of the example's text, where that speaks of the example's own values. */
  readonly message?: string;
  /** JSON pointer of what is wrong, and the rule. */
  readonly detail?: string;
}

/** Thrown where a call is refused; becomes the answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(`refused with ${status}`);
    this.status = status;
    this.body = body;
  }
}

/** A refusal by its name in the contract, under a status that the contract shows for it. */
export function refusal<Id extends RouteId, Name extends FailureName<Id>>(
  operation: Id,
  name: Name,
  status: FailureStatus<Id, Name>,
  words: RefusalWords = {},
): Refusal {
  const example = failureExample(operation, name, status);
  // The type of `status` admits only what the table holds.
  if (example === undefined) throw new Error(`The contract shows no ${name} under ${status} for ${operation}.`);
  return new Refusal(example.status, worded(example.body, words));
}

/** A named failure of a call, under one of its statuses or, by default, its lowest. */
export function failureExample(
  operation: RouteId,
  name: string,
  status?: number,
): { readonly status: number; readonly body: FailureBody } | undefined {
  const named: Readonly<Record<string, Readonly<Record<string, keyof typeof failureBodies>>>> = failures[operation];
  const statuses = Object.hasOwn(named, name) ? Object.entries(named[name] ?? {}) : [];
  const found = status === undefined ? statuses[0] : statuses.find(([key]) => Number(key) === status);
  return found === undefined ? undefined : { status: Number(found[0]), body: failureBodies[found[1]] };
}

/** The status that a server's choices give a refusal: failures of the service may come with 200 where the contract shows that. */
export function refusalStatus(
  operation: RouteId,
  { status, body }: Refusal,
  choices: Pick<Choices, "failureStatus">,
): number {
  if (choices.failureStatus === "canonical") return status;
  const asSuccess = failureExample(operation, `${String(body["error_code"])}_as_200`);
  return asSuccess?.status ?? status;
}

/** Body of one of the contract's failures. */
export type FailureBody = (typeof failureBodies)[keyof typeof failureBodies];

/** The contract's body with our words in it. */
export function worded(body: FailureBody, { message, detail }: RefusalWords): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...body };
  if ("error" in body) {
    copy["error"] = { ...body.error, ...(message !== undefined && { message }) };
  } else if (message !== undefined) {
    copy["error_message" in body ? "error_message" : "error_msg"] = message;
  }
  if (detail !== undefined) copy["detail"] = detail;
  return copy;
}
