import type { OperationId, Rule } from "@vizjobs/spec";
import { rules } from "@vizjobs/spec/contract/rules";
import { ContractError } from "../errors/input-errors.ts";
import { findProblems } from "./find-problems.ts";

const rulesOf: {
  readonly [id in OperationId]: { readonly path: object; readonly query?: Rule; readonly body?: Rule };
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
  const [first, ...others] = findProblems(rule, value, isObject ? "" : part);
  if (first !== undefined) throw new ContractError(operation, first, others);
}
