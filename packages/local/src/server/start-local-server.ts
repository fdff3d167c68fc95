import type { Server } from "node:http";
import { failureBodies } from "../generated/failures.gen.ts";
import { Refusal, worded } from "../http/refusal.ts";
import { requireUsable } from "./check-options.ts";
import { connectionLimits, type ConnectionLimits } from "./connection-limits.ts";
import { createHttpServer } from "./http-server.ts";
import { LocalServerError } from "./local-server-error.ts";
import type { StartLocalServerOptions } from "./options.ts";
import { isLoopback, isWildcard, ownNames, urlNameOf } from "./own-names.ts";
import { createServerCore, type LocalServerHandle } from "./server-core.ts";
import { startPageAt } from "../start-page/start-page-routes.ts";
import { isCode } from "./system-error.ts";

/** A local server that listens on a port. */
export interface LocalServer extends LocalServerHandle {
  /** TCP port. */
  readonly port: number;
  /**
   * Address of a page for the browser with the jobs, the requests and what controls them. It carries the control token, so it is a
   * secret. Undefined off loopback, where there is no such page.
   */
  readonly startPage: string | undefined;
}

/**
 * Starts a local server, on loopback unless `host` says otherwise.
 *
 * @throws LocalServerError (as a rejection) for a port in use, a root that does not exist, a state file in use, or an option that
 * cannot be used.
 *
 * @example
 * ```ts
 * const server = await startLocalServer({ root: "./buckets", stateFile: "./jobs.lmdb" });
 * const session = new Session(server);
 * await server.close();
 * ```
 */
export async function startLocalServer(options: StartLocalServerOptions = {}): Promise<LocalServer> {
  return startWithLimits(options, connectionLimits);
}

/** The same with other limits, so that tests need not wait for those that users get. */
export async function startWithLimits(
  options: StartLocalServerOptions,
  limits: ConnectionLimits,
): Promise<LocalServer> {
  requireUsable(options, "startLocalServer");
  const { port: wanted = 0, host = "127.0.0.1" } = options;
  const urlName = urlNameOf(host);
  const isOnLoopback = isLoopback(host);
  if (!isOnLoopback && options.auth !== "verify") {
    const hint = 'Give auth: "verify", with accounts where others than this program call, or leave host out.';
    throw new LocalServerError("INVALID_OPTION", `On the host ${host} every machine of the network could call.`, hint);
  }

  let endpoint = "";
  let isOwnName: ((name: string) => boolean) | undefined;
  const core = createServerCore(options, {
    endpoint: () => endpoint,
    isOwnName: (name) => isOwnName?.(name) ?? false,
    isOnLoopback,
  });
  const { server, close } = createHttpServer({ ...core, fail: (error) => core.refuse(failure(error)) }, limits);
  try {
    const { port, address } = await listen(server, wanted, host);
    // A wildcard is no address to call.
    const ownAddress: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "[::1]" };
    endpoint = `http://${isWildcard(address) ? ownAddress[address] : urlName}:${port}`;
    isOwnName = ownNames(host, address);
    const control = core.controlAt(endpoint);
    return {
      ...core.handle,
      port,
      endpoint,
      iamEndpoint: endpoint,
      control,
      startPage: isOnLoopback ? startPageAt(endpoint, control.token) : undefined,
      get lastRequestAt() {
        return core.lastRequestAt();
      },
      close: once(() => close(core.close)),
    };
  } catch (error) {
    await core.close();
    throw error;
  }
}

/** What is left when even the answer to a failure failed, such as the user's own `onRequest`. */
function failure(error: unknown): Refusal {
  const detail = `The local server failed: ${error instanceof Error ? error.message : String(error)}`;
  return new Refusal(500, worded(failureBodies["ModelArts.0010"], { detail }));
}

function listen(server: Server, port: number, host: string): Promise<{ port: number; address: string }> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(portError(port, host, error)));
    server.listen(port, host, () => {
      const bound = server.address();
      // A server on TCP has an address with a port.
      resolve(typeof bound === "object" && bound !== null ? bound : { port, address: host });
    });
  });
}

function portError(port: number, host: string, error: Error): LocalServerError {
  if (isCode(error, "EADDRINUSE")) {
    const hint = "End the program that uses it, choose another port, or give 0 for any that is free.";
    return new LocalServerError("PORT_IN_USE", `Port ${port} on ${host} is in use.`, hint, { cause: error });
  }
  if (isCode(error, "EADDRNOTAVAIL") || isCode(error, "ENOTFOUND")) {
    const hint = "Give an address of one of its network interfaces, or leave host out.";
    return new LocalServerError("INVALID_OPTION", `This machine has no address ${host}.`, hint, { cause: error });
  }
  const problem = `The system refuses port ${port} on ${host}: ${error.message}.`;
  return new LocalServerError("PORT_REFUSED", problem, "Choose another port, or 0 for any that is free.", {
    cause: error,
  });
}

function once<T>(act: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => (result ??= { value: act() }).value;
}
