import type { Api } from "./api-types.ts";
import type { PathInit } from "./call-by-path.ts";
import type { OperationCall } from "./operation-call.ts";

/** Makes the calls by path from the call by operation. */
export function createApi(send: OperationCall): Api {
  const callOf =
    (method: string) =>
    async (path: string, init: PathInit = {}) =>
      // Loaded on use: most programs call by operation alone.
      (await import("./by-path.ts")).callByPath(send, method, path, init);
  const api: unknown = { GET: callOf("GET"), POST: callOf("POST"), PUT: callOf("PUT"), DELETE: callOf("DELETE") };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- where calls as data meet the types of the contract
  return api as Api;
}
