import { ContractError, type ContractProblem } from "@vizjobs/client";
import { findProblems, type OperationInput } from "@vizjobs/client/internal/calls";
import type { Rule } from "@vizjobs/spec";
import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { isSensitive } from "../output/without-secrets.ts";
import { closest } from "../parser/closest.ts";
import type { Parameter } from "../parser/parameters.ts";
import type { Operation } from "./operations.ts";

/**
 * Sorts parameters into path and query, and checks query and body against the contract; the client checks the path.
 *
 * @throws a usage error for a parameter that the call does not take; a ContractError for a value that the contract forbids.
 */
export function inputOf(operation: Operation, parameters: readonly Parameter[], body: unknown): OperationInput {
  const { path: pathRules, query: queryRule, body: bodyRule } = operation.rules;
  const queryRules = queryRule?.properties ?? {};
  const path: Record<string, string> = {};
  const query: Record<string, unknown> = {};
  for (const { name, value } of parameters) {
    if (Object.hasOwn(path, name) || Object.hasOwn(query, name)) {
      throw usageError(say("--param: {name} is given twice.", { name }));
    }
    const rule = Object.hasOwn(queryRules, name) ? queryRules[name] : undefined;
    if (Object.hasOwn(pathRules, name)) path[name] = value;
    else if (rule) query[name] = typed(value, rule);
    else throw unknownParameter(operation, name, [...Object.keys(pathRules), ...Object.keys(queryRules)]);
  }
  if (body !== undefined && bodyRule === undefined) {
    throw usageError(say("{id} takes no body, so there can be no --input.", { id: operation.id }));
  }
  if (body === undefined && bodyRule !== undefined) {
    throw usageError(say("{id} needs a body.", { id: operation.id }), say("Give it with --input FILE, or --input -."));
  }
  check(operation, [...(queryRule ? findProblems(queryRule, query, "") : [])]);
  check(operation, (bodyRule ? findProblems(bodyRule, body, "") : []).map(withoutValue));
  return { path, query, ...(body === undefined ? {} : { body }) };
}

/** A secret of the wrong type, such as a password of digits in YAML, or in the wrong place, is not shown. */
function withoutValue(problem: ContractProblem): ContractProblem {
  if (!isSensitive(problem.field.replace(/^.*\./s, ""))) return problem;
  const message = problem.message
    .replace(/, not the number .*$/s, ", not a number")
    .replace(/, not ".*$/s, ", not a text");
  return { ...problem, message };
}

function check({ service, id }: Operation, [first, ...others]: ReturnType<typeof findProblems>): void {
  if (first !== undefined) throw new ContractError(service === "jobs" ? id : undefined, first, others);
}

/** What is no number where one is needed stays a text, which the check then names. */
function typed(value: string, { type }: Rule): unknown {
  if (type === "integer" && /^-?\d+$/.test(value)) return Number(value);
  if (type === "boolean" && /^(true|false)$/.test(value)) return value === "true";
  return value;
}

function unknownParameter({ id }: Operation, name: string, known: readonly string[]): Error {
  const guess = closest(name, known);
  return usageError(
    say("--param: {id} takes no {name}.", { id, name: JSON.stringify(name) }),
    guess === undefined
      ? say("What it takes: {names}.", { names: known.join(", ") || "-" })
      : say("Did you mean {guess}?", { guess }),
  );
}
