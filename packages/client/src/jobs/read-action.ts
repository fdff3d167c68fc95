import type { ActionResult } from "./job-types.ts";
import { fieldsOf, settleSuccess } from "./read-job.ts";

/** Reads the answer to an update, stop, restart or delete, which may be empty. */
export function readAction(body: unknown, requestId: string | undefined): ActionResult {
  const fields = body === undefined ? {} : fieldsOf(body);
  settleSuccess(fields);
  return {
    ...(fields.is_success === true ? { is_success: true } : {}),
    ...(requestId === undefined ? {} : { requestId }),
  };
}
