import type { OperationId } from "@vizjobs/spec";
import { call, type OperationInput } from "./operation-call.ts";
import type { CallOptions } from "./options.ts";
import type { Session } from "./session.ts";

/**
 * Makes a call of the jobs API by name, and gives the answer as the wire has it, integers beyond 2^53 as texts.
 *
 * @throws ContractError for a bad path parameter; ApiError when the service refuses; ConnectionError, TimeoutError or DecodeError
 * when there is no answer that can be read.
 */
export async function callOperation(
  session: object,
  operation: OperationId,
  input: OperationInput,
  options: CallOptions,
): Promise<unknown> {
  if (!isSession(session)) throw new TypeError("a session of @vizjobs/client is needed");
  return (await session[call](operation, input, options)).body;
}

/** Of whichever copy of the package. */
const isSession = (session: object): session is Session => call in session;
