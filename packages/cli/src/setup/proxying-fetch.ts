import { fetch as undiciFetch, ProxyAgent, type RequestInit as UndiciInit } from "undici";
import type { Environment } from "../io.ts";
import { proxyFor } from "../connection/proxy.ts";

/**
 * Sends each request through the proxy that the environment names for its address. Node's own `fetch` does that only when the
 * process was started for it, and on Node 20 not at all; it takes no agent of another version of undici either.
 */
export function proxyingFetch(env: Environment): typeof globalThis.fetch {
  const agents = new Map<string, ProxyAgent>();
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const proxy = proxyFor(new URL(address), env);
    if (proxy === undefined) return globalThis.fetch(input, init);
    const dispatcher = agents.get(proxy.url) ?? new ProxyAgent(proxy.url);
    agents.set(proxy.url, dispatcher);
    const options: unknown = { ...init, dispatcher };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one standard, two declarations of it
    const answer: unknown = await undiciFetch(address, options as UndiciInit);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    return answer as Response;
  };
}
