import type { IamOperationId } from "@vizjobs/spec";
import { iamOperations } from "@vizjobs/spec/contract";
import type { RouteId } from "../generated/routes.gen.ts";

/** Whether a call is one of IAM's, which has errors of its own form. */
export function isIam(id: RouteId): id is IamOperationId {
  return Object.hasOwn(iamOperations, id);
}
