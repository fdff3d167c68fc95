import type { OperationId } from "@vizjobs/spec";
import type { Reply } from "../transport/call-context.ts";
import type { CallOptions } from "./options.ts";

/** Parameters and body of a call; `project_id` is the session's when it is left out. */
export interface OperationInput {
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** Makes a call of the contract, by name. */
export type OperationCall = (operation: OperationId, input: OperationInput, options?: CallOptions) => Promise<Reply>;

/** @internal Key of the call that jobs are built on; shared by all copies of the package. */
export const call: unique symbol = Symbol.for("@vizjobs/client/call");
