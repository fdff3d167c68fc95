import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import { Session } from "../../src/index.ts";
import type { SessionOptions } from "../../src/index.ts";

/** A request as the service saw it. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  /** Names and values in turn, one character for each byte. */
  rawHeaders: string[];
  body: string;
  bytes: Buffer;
}

export interface Canned {
  status?: number;
  headers?: Record<string, string>;
  /** Text goes out as it is, anything else as JSON. */
  body?: unknown;
}

export type Handler = (seen: Seen, response: ServerResponse, number: number) => Canned | undefined;

/** Starts a service on loopback that ends with the test. A handler that returns nothing has answered, or not, by itself. */
export async function startService(
  handler: Handler,
): Promise<{ endpoint: string; requests: Seen[]; stillOpen: () => { requests: number; connections: number } }> {
  const requests: Seen[] = [];
  let connections = 0;
  let unanswered = 0;
  const server = createServer((request, response) => {
    unanswered += 1;
    response.on("close", () => (unanswered -= 1));
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const bytes = Buffer.concat(chunks);
      const seen = {
        method: request.method ?? "",
        url: request.url ?? "",
        headers: request.headers,
        rawHeaders: request.rawHeaders,
        body: bytes.toString(),
        bytes,
      };
      requests.push(seen);
      const canned = handler(seen, response, requests.length);
      if (canned === undefined) return;
      const { status = 200, headers = {}, body } = canned;
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  server.on("connection", (socket) => {
    connections += 1;
    socket.on("close", () => (connections -= 1));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    requests,
    stillOpen: () => ({ requests: unanswered, connections }),
  };
}

export const projectId = "5b1a2c3d4e5f60718293a4b5c6d7e8f9";

/** A session with a token, without retries unless they are asked for. */
export function sessionFor(endpoint: string, options: SessionOptions = {}): Session {
  return new Session({ endpoint, projectId, credentials: { token: "canary-token" }, maxRetries: 0, ...options });
}

/** A session and the requests that its service saw. */
export async function serviceSession(handler: Handler, options: SessionOptions = {}) {
  const { endpoint, requests } = await startService(handler);
  return { endpoint, requests, session: sessionFor(endpoint, options) };
}
