import { createServer, ServerResponse, STATUS_CODES, type IncomingMessage, type Server } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { pipeline } from "node:stream/promises";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { breakSocket } from "../faults/break-connection.ts";
import { textOfAnswer } from "../http/exchange.ts";
import { headersTooLarge, malformedRequest } from "../http/guard.ts";
import { maxBodyBytes, maxHeadBytes, maxHeaderCount } from "../http/limits.ts";
import type { Refusal } from "../http/refusal.ts";
import { refusalOf } from "./broken-requests.ts";
import { isPassedOn } from "../viewer/forward-request.ts";
import type { ConnectionLimits } from "./connection-limits.ts";
import type { Answer } from "./server-core.ts";

/** What answers: whole requests, and those that never become one. */
export interface Answering {
  readonly answer: (request: Request) => Promise<Answer>;
  readonly refuse: (refusal: Refusal) => Response;
  readonly fail: (error: unknown) => Response;
}

/** A server that is not listening yet. */
export interface HttpServer {
  readonly server: Server;
  /** Takes no more connections, lets `work` and requests under way finish within the grace, then ends what is still connected. */
  readonly close: (work: () => Promise<void>) => Promise<void>;
}

/** In the order in which they came, with what each is still to be answered. */
type Connections = Map<Socket, Set<ServerResponse>>;

/** Puts an HTTP server before `answering` that clients can neither stop nor fill, whatever they send or leave out. */
export function createHttpServer(answering: Answering, limits: ConnectionLimits): HttpServer {
  // Embedded in somebody's process, the adapter must leave the global Request and Response alone.
  const listener = getRequestListener(
    async (request, { outgoing }) => {
      const answer = await answering.answer(request);
      if (!(outgoing instanceof ServerResponse)) return answer.response;
      if (answer.broken === undefined) {
        return isPassedOn(answer.response)
          ? await sendStream(answer.response, outgoing)
          : sendText(answer.response, outgoing);
      }
      await breakSocket(answer, outgoing);
      return RESPONSE_ALREADY_SENT;
    },
    {
      overrideGlobalObjects: false,
      errorHandler: (error) =>
        error instanceof Error && error.name === "RequestError"
          ? answering.refuse(malformedRequest(`/url and /headers/host must make a URL: ${error.message}`))
          : answering.fail(error),
    },
  );
  const server = createServer({
    maxHeaderSize: maxHeadBytes,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkMs,
    // Looked at below, where the answer can say what is missing.
    requireHostHeader: false,
  });
  const connections: Connections = new Map();
  const refused = new WeakSet<Socket>();

  const handle = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const pending = connections.get(incoming.socket) ?? new Set();
    const before = [...pending].at(-1);
    pending.add(outgoing);
    if (pending.size > limits.maxPipelined) return void incoming.socket.destroy();
    outgoing.once("close", () => {
      pending.delete(outgoing);
      // While the server shuts down, a connection ends with its answer instead of being kept for the next request.
      if (!server.listening && isIdle(pending)) incoming.socket.destroySoon();
    });
    const begin = (): void => {
      if (incoming.socket.destroyed) return;
      const refusal = refusalOfHead(incoming);
      if (refusal === undefined) void listener(incoming, outgoing);
      else void send(answering.refuse(refusal), outgoing);
    };
    // One at a time: all answers to what was asked in one go would wait in memory for a client that reads none.
    if (before === undefined) begin();
    else before.once("close", begin);
  };
  server.on("request", handle);
  server.on("checkContinue", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    // Who asks first is not told to go on with what is refused anyway.
    if (!(Number(incoming.headers["content-length"]) > maxBodyBytes)) outgoing.writeContinue();
    handle(incoming, outgoing);
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (refused.has(socket)) return;
    refused.add(socket);
    socket.on("error", () => {});
    const refuse = (): void => {
      if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
      else void end(socket, answering.refuse(refusalOf(error)), limits.lingerMs);
    };
    // What was asked before, and properly, is answered first.
    const pending = [...(connections.get(socket) ?? [])];
    const last = pending.findLast((outgoing) => outgoing.req.complete);
    if (last !== undefined) last.once("close", refuse);
    else if (pending.some((outgoing) => outgoing.headersSent)) socket.destroy();
    else refuse();
  });

  server.on("connection", (socket: Socket) => {
    connections.set(socket, new Set());
    socket.once("close", () => connections.delete(socket));
    if (connections.size > limits.maxConnections) makeRoom(connections);
  });
  server.setTimeout(limits.unreadMs, (socket: Socket) => {
    // Called when nothing moved for that long: an answer that is still being made may go on, one that nobody reads may not.
    if (isIdle(connections.get(socket)) || socket.writableLength > 0) socket.destroy();
    else socket.setTimeout(limits.unreadMs);
  });

  return {
    server,
    async close(work) {
      // HTTP's own close would also end connections whose answer is made, but not yet read.
      const isClosed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
      for (const [socket, pending] of connections) if (isIdle(pending)) socket.destroy();
      // Also ends the wait for a body that never comes to its end.
      const giveUp = setTimeout(() => {
        for (const socket of connections.keys()) socket.destroy();
      }, limits.graceMs);
      await work();
      await isClosed;
      clearTimeout(giveUp);
      // Ends the look at the connections' times.
      server.close();
    },
  };
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

/** Sends a body while it comes. When it breaks off, so does the connection, of which the adapter would print a stack besides. */
async function sendStream({ status, headers, body }: Response, outgoing: ServerResponse): Promise<Response> {
  outgoing.statusCode = status;
  outgoing.setHeaders(headers);
  outgoing.flushHeaders();
  await pipeline(body ?? [], outgoing).catch(() => {});
  return RESPONSE_ALREADY_SENT;
}

/** What is wrong with a request before its URL is looked at. */
function refusalOfHead({ rawHeaders }: IncomingMessage): Refusal | undefined {
  if (rawHeaders.length > 2 * maxHeaderCount) return headersTooLarge();
  // Of several, parties on the way may believe different ones.
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host").length;
  return hosts === 1 ? undefined : malformedRequest(`/headers/host must be there once, not ${hosts} times`);
}

function isIdle(pending: ReadonlySet<ServerResponse> | undefined): boolean {
  return pending === undefined || pending.size === 0;
}

/** Ends the oldest connection that is not being answered: idle, or with a request that is not all there. Else the newest. */
function makeRoom(connections: Connections): void {
  let last: Socket | undefined;
  for (const [socket, pending] of connections) {
    last = socket;
    if (![...pending].some((outgoing) => outgoing.req.complete)) break;
  }
  last?.destroy();
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const text = await response.text();
  const own = { "Content-Length": Buffer.byteLength(text), Connection: "close" };
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...own }).end(text);
}

/** Writes an answer to a connection that is no longer read as HTTP, and closes it. */
async function end(socket: Socket, response: Response, lingerMs: number): Promise<void> {
  const text = await response.text();
  const headers = { ...Object.fromEntries(response.headers), Date: new Date().toUTCString(), Connection: "close" };
  const lines = Object.entries({ ...headers, "Content-Length": Buffer.byteLength(text) });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? "Refused"}\r\n${head}\r\n${text}`);
  // Closed at once, what the client still sends would have its answer thrown away.
  const giveUp = setTimeout(() => socket.destroy(), lingerMs);
  socket.once("close", () => clearTimeout(giveUp));
}
