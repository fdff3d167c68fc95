import type { ActionResult } from "@vizjobs/client";

/** What the service says of a change that it took on, in the contract's field names, with the id that it was for. */
export interface Accepted {
  readonly job_id: string;
  readonly is_success?: boolean;
}

export const accepted = (id: string, { is_success }: ActionResult): Accepted => ({
  job_id: id,
  ...(is_success === undefined ? {} : { is_success }),
});
