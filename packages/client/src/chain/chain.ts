/**
 * The provider chain: loaded on first use by sessions that are not told everything.
 *
 * @internal
 */
export { completeTarget } from "./complete-target.ts";
export { explain } from "./explain.ts";
