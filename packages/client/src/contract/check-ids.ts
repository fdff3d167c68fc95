import type { OperationId } from "@vizjobs/spec";
import { operations } from "@vizjobs/spec/contract/operations";
import { pathRules } from "@vizjobs/spec/contract/path-rules";
import { ContractError } from "../errors/input-errors.ts";
import type { JobId } from "../jobs/job-types.ts";

/**
 * Checks the parameters of a path, so that nothing but an id ever becomes part of an address.
 *
 * @throws ContractError naming the parameter.
 */
export function checkPath(operation: OperationId, path: Readonly<Record<string, unknown>>): void {
  const template = operations[operation].path;
  for (const [name, { pattern }] of Object.entries(pathRules)) {
    if (template.includes(`{${name}}`)) checkId(operation, name, path[name], pattern);
  }
}

/**
 * Checks the id of a job.
 *
 * @throws ContractError when it is not a text of digits.
 */
export function checkJobId(id: unknown): asserts id is JobId {
  checkId(undefined, "job_id", id, pathRules.job_id.pattern);
}

function checkId(operation: OperationId | undefined, field: string, value: unknown, pattern: string): void {
  const isText = typeof value === "string";
  if (isText && new RegExp(pattern, "u").test(value)) return;
  const shown = isText ? JSON.stringify(value.slice(0, 60)) : typeof value;
  throw new ContractError(operation, {
    field,
    rule: value === undefined ? "required" : isText ? "pattern" : "type",
    message:
      value === undefined ? `${field} is missing` : `${field} is ${shown}; a text that matches ${pattern} is needed`,
  });
}
