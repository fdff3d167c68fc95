/**
 * Calls by path, and commands in their place: loaded on first use, because most programs call by operation alone.
 *
 * @internal
 */
export { callByPath } from "./call-by-path.ts";
export { curlByPath } from "./curl-by-path.ts";
