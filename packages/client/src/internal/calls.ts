// What the `vizjob` command needs below the level of the SDK. Not for others: it changes without notice.
export { findProblems } from "../contract/find-problems.ts";
export { parseLosslessJson } from "../json/lossless-json.ts";
export { callIam } from "../session/call-iam.ts";
export { callOperation } from "../session/call-operation.ts";
export type { OperationInput } from "../session/operation-call.ts";
