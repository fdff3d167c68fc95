import { createServer, ServerResponse, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { textOfAnswer } from "../http/exchange.ts";
import { LocalServerError } from "./local-server-error.ts";
import type { StartLocalServerOptions } from "./options.ts";
import { createServerCore, type LocalServerHandle } from "./server-core.ts";
import { isCode } from "./system-error.ts";

/** A local server that listens on 127.0.0.1. */
export interface LocalServer extends LocalServerHandle {
  /** TCP port. */
  readonly port: number;
}

const host = "127.0.0.1";

/**
 * Starts a local server on loopback.
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
  const wanted = options.port ?? 0;
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new LocalServerError("INVALID_OPTION", `${wanted} is not a port.`, "Give a number from 0 (any) to 65535.");
  }
  let endpoint = "";
  const core = createServerCore(options, () => endpoint);
  // Embedded in somebody's process, the adapter must leave the global Request and Response alone.
  const listener = getRequestListener(
    async (request, { outgoing }) => {
      const answer = await core.answer(request);
      return outgoing instanceof ServerResponse ? sendText(answer, outgoing) : answer;
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer((incoming, outgoing) => {
    void listener(incoming, outgoing);
    outgoing.once("close", () => {
      // While the server shuts down, a connection ends with its answer instead of being kept for the next request.
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
  });
  try {
    const port = await listen(server, wanted);
    endpoint = `http://${host}:${port}`;
    return {
      ...core.handle,
      port,
      endpoint,
      iamEndpoint: endpoint,
      get lastRequestAt() {
        return core.lastRequestAt();
      },
      close: once(() => shutDown(server, core.close)),
    };
  } catch (error) {
    await core.close();
    throw error;
  }
}

/** Sends an answer that is a text at once, which the adapter would read out of a stream; leaves every other one to the adapter. */
function sendText(answer: Response, outgoing: ServerResponse): Response {
  const text = textOfAnswer(answer);
  if (text === undefined) return answer;
  outgoing.statusCode = answer.status;
  outgoing.setHeaders(answer.headers);
  outgoing.end(text);
  return RESPONSE_ALREADY_SENT;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(portError(port, error)));
    server.listen(port, host, () => {
      const address = server.address();
      // A server on TCP has an address with a port.
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function portError(port: number, error: Error): LocalServerError {
  if (isCode(error, "EADDRINUSE")) {
    const hint = "End the program that uses it, choose another port, or give 0 for any that is free.";
    return new LocalServerError("PORT_IN_USE", `Port ${port} on ${host} is in use.`, hint, { cause: error });
  }
  const problem = `The system refuses port ${port} on ${host}: ${error.message}.`;
  return new LocalServerError("PORT_REFUSED", problem, "Choose another port, or 0 for any that is free.", {
    cause: error,
  });
}

/** What requests under way have, once the server is to close, until they are cut off. */
const graceMs = 500;

/** Takes no more connections, lets requests under way finish within the grace, then ends what is still connected. */
async function shutDown(server: Server, closeCore: () => Promise<void>): Promise<void> {
  const isClosed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // Also ends the wait for a body that never comes to its end.
  const giveUp = setTimeout(() => server.closeAllConnections(), graceMs);
  await closeCore();
  await isClosed;
  clearTimeout(giveUp);
}

function once<T>(act: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => (result ??= { value: act() }).value;
}
