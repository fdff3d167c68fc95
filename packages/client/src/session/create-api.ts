import type { OperationFacts, OperationId } from "@vizjobs/spec";
import { operations } from "@vizjobs/spec/contract";
import { ContractError } from "../errors/input-errors.ts";
import type { Api } from "./api-types.ts";
import type { CallOptions } from "./options.ts";
import type { OperationCall, OperationInput } from "./operation-call.ts";

type Init = CallOptions & { readonly params?: Omit<OperationInput, "body">; readonly body?: unknown };

/** Makes the calls by path from the call by operation. */
export function createApi(send: OperationCall): Api {
  const callOf =
    (method: OperationFacts["method"]) =>
    async (path: string, init: Init = {}) => {
      const { params, body, ...options } = init;
      const reply = await send(operationAt(method, path), { ...params, body }, options);
      const { response, failure } = reply;
      if (failure === undefined) return { data: reply.body, response };
      return { error: reply.body ?? "", response };
    };
  const api: unknown = { GET: callOf("GET"), POST: callOf("POST"), PUT: callOf("PUT"), DELETE: callOf("DELETE") };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- where calls as data meet the types of the contract
  return api as Api;
}

function operationAt(method: string, path: string): OperationId {
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
