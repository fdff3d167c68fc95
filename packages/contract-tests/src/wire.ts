import type { Call } from "../facts/calls.ts";
import { operations } from "../facts/operations.ts";
import { projectId } from "../facts/requests.ts";

/** The path of a call by the facts, with its ids in place. */
export function pathOf(call: Call): string {
  const jobId = "jobId" in call ? call.jobId : "";
  return operations[call.operation].path
    .replace("{project_id}", projectId)
    .replace("{job_id}", encodeURIComponent(jobId));
}
