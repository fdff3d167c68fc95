import type { JobSummary } from "../jobs/job-types.ts";
import { CallError, type CallErrorInit } from "./call-errors.ts";

/**
 * A create may have been applied, and no single job could be taken for the one it made. `cause` is the error of the create. `code`
 * is `AMBIGUOUS_CREATE`.
 */
export class AmbiguousCreateError extends CallError {
  static override readonly kind: string = "AmbiguousCreateError";
  /** The jobs of that name; empty when there are none, or when the list could not be read. */
  declare readonly candidates: readonly JobSummary[];

  constructor(init: CallErrorInit & { readonly candidates: readonly JobSummary[] }) {
    super({ code: "AMBIGUOUS_CREATE", ...init });
  }
}

/** Whether it is not known which job, if any, a create has made. */
export function isAmbiguousCreateError(error: unknown): error is AmbiguousCreateError {
  return error instanceof AmbiguousCreateError;
}
