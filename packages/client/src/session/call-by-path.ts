import type { OperationFacts, OperationId } from "@vizjobs/spec";
import { operations } from "@vizjobs/spec/contract/operations";
import { ContractError } from "../errors/input-errors.ts";
import type { CallOptions } from "./options.ts";
import type { OperationCall, OperationInput } from "./operation-call.ts";

/** Parameters, body and options of a call by path. */
export type PathInit = CallOptions & { readonly params?: Omit<OperationInput, "body">; readonly body?: unknown };

/** Makes a call by path, as openapi-fetch answers it. */
export async function callByPath(send: OperationCall, method: string, path: string, init: PathInit): Promise<unknown> {
  const { params, body, ...options } = init;
  const reply = await send(operationAt(method, path), { ...params, body }, options);
  const { response, failure } = reply;
  if (failure === undefined) return { data: reply.body, response };
  return { error: reply.body ?? "", response };
}

/**
 * The call at a path.
 *
 * @throws ContractError when there is none.
 */
export function operationAt(method: string, path: string): OperationId {
  const all: [string, OperationFacts][] = Object.entries(operations);
  const found = all.find(([, facts]) => facts.method === method && facts.path === path)?.[0];
  if (isOperation(found)) return found;
  throw new ContractError(undefined, {
    field: "path",
    rule: "enum",
    message: `${method} ${path} is not in the contract`,
  });
}

function isOperation(name: string | undefined): name is OperationId {
  return name !== undefined && Object.hasOwn(operations, name);
}
