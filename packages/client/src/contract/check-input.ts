import type { OperationId, Rule } from "@vizjobs/spec";
import { rules } from "@vizjobs/spec/contract";
import { ContractError } from "../errors/input-errors.ts";
import { findProblems } from "./find-problems.ts";

const rulesOf: {
  readonly [id in OperationId]: {
    readonly path: { readonly [name: string]: Rule };
    readonly query?: Rule;
    readonly body?: Rule;
  };
} = rules;

/**
 * Checks the body or the query of a call against the contract.
 *
 * @throws ContractError naming field, rule and what is wrong.
 */
export function checkInput(operation: OperationId, part: "body" | "query", value: unknown): void {
  const rule = rulesOf[operation][part];
  if (rule === undefined) return;
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  fail(operation, findProblems(rule, value, isObject ? "" : part));
}

/**
 * Checks the parameters of a path, so that nothing but an id ever becomes part of an address.
 *
 * @throws ContractError naming the parameter.
 */
export function checkPath(operation: OperationId, path: Readonly<Record<string, unknown>>): void {
  const rule: Rule = {
    type: "object",
    required: Object.keys(rulesOf[operation].path),
    properties: rulesOf[operation].path,
  };
  fail(operation, findProblems(rule, path, ""));
}

/**
 * Checks the id of a job.
 *
 * @throws ContractError when it is not a text of digits.
 */
export function checkJobId(id: unknown): void {
  fail(undefined, findProblems(rules.showVisualizationJob.path.job_id, id, "job_id"));
}

function fail(operation: OperationId | undefined, [first, ...others]: ReturnType<typeof findProblems>): void {
  if (first !== undefined) throw new ContractError(operation, first, others);
}
