import type { Io } from "../io.ts";
import { checkProxies, namesProxy } from "./proxy.ts";

/**
 * What requests of a command are sent by: what the caller gives, else what goes through proxies, else the runtime's own.
 *
 * @throws CommandError when a variable holds no address of a proxy.
 */
export async function requestFetch({ fetch, env }: Pick<Io, "fetch" | "env">): Promise<typeof globalThis.fetch> {
  if (fetch !== undefined) return fetch;
  if (!namesProxy(env)) return globalThis.fetch;
  checkProxies(env);
  const { proxyingFetch } = await import("../setup/proxying-fetch.ts");
  return proxyingFetch(env);
}
