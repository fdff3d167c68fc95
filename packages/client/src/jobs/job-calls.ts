/**
 * What jobs do beyond telling their details: loaded together, on first use, because one load is quicker than eight.
 *
 * @internal
 */
export { checkInput } from "../contract/check-input.ts";
export { createJob } from "./create-job.ts";
export { eachJob } from "./list-jobs.ts";
export { listOnePage } from "./list-one-page.ts";
export { mayBeFromBefore } from "./own-action.ts";
export { readAction } from "./read-action.ts";
export { waitForGoal } from "./wait-for.ts";
export { watchStatus } from "./watch-status.ts";
