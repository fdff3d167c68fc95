import type { IamOperationId, OperationFacts, OperationId, Rule } from "@vizjobs/spec";
import { iamOperations } from "@vizjobs/spec/contract/iam-operations";
import { iamRules } from "@vizjobs/spec/contract/iam-rules";
import { operations } from "@vizjobs/spec/contract/operations";
import { rules } from "@vizjobs/spec/contract/rules";
import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { closest } from "../parser/closest.ts";

/** A call of the contract, with what may be sent. */
export type Operation = (
  | { readonly service: "jobs"; readonly id: OperationId }
  | { readonly service: "iam"; readonly id: IamOperationId }
) & { readonly facts: OperationFacts; readonly rules: OperationRules };

interface OperationRules {
  readonly path: { readonly [name: string]: Rule };
  readonly query?: Rule;
  readonly body?: Rule;
}

/** Every call of the contract, those of IAM last. */
export const allOperations: readonly Operation[] = [
  ...keysOf(operations).map((id) => ({ service: "jobs", id, facts: operations[id], rules: rules[id] }) as const),
  ...keysOf(iamOperations).map(
    (id) => ({ service: "iam", id, facts: iamOperations[id], rules: iamRules[id] }) as const,
  ),
];

/**
 * The call of this id.
 *
 * @throws a usage error when there is none.
 */
export function findOperation(id: string): Operation {
  const found = allOperations.find((operation) => operation.id === id);
  if (found) return found;
  const ids = allOperations.map((operation) => operation.id);
  const lower = ids.find((known) => known.toLowerCase() === id.toLowerCase());
  const guess = lower ?? closest(id, ids);
  throw usageError(
    say("The contract has no operation {id}.", { id: JSON.stringify(id) }),
    guess === undefined ? say("All of them: vizjob api") : say("Did you mean {guess}?", { guess }),
  );
}

function keysOf<T extends object>(table: T): (keyof T & string)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the tables are constants without other keys
  return Object.keys(table) as (keyof T & string)[];
}
