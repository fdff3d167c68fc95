import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { ProgramInput } from "../program/setting.ts";
import { closeServer, listenOnLoopback } from "../support/loopback.ts";
import { jsonOf, type Arrival, type Reaction } from "./arrival.ts";
import { createReaction, type ServiceRecord } from "./react.ts";

/** What the service saw of a program. */
export interface Observation extends ServiceRecord {
  /** The headers for which a page had to ask leave; none where nobody asked. */
  readonly headersAskedFor: readonly string[];
}

/** A service that plays the real one, for pages of every origin too. */
export interface PlayedService {
  /** What the program is to be told; the package comes on top. */
  readonly input: Omit<ProgramInput, "client">;
  observe(): Observation;
  close(): Promise<void>;
}

const known = {
  projectId: "p",
  token: "the-token",
  keys: { accessKey: "the-access-key", secretKey: "the-secret-key", securityToken: "the-security-token" },
};

/** Starts the service on a port of its own. */
export async function playService(): Promise<PlayedService> {
  const record: ServiceRecord = {
    signatures: { right: 0, wrong: 0 },
    searched: [],
    brokenOff: {},
    redirectsFollowed: 0,
  };
  const askedFor = new Set<string>();
  const begun: ServerResponse[] = [];
  const react = createReaction(known, record);
  const answer = (arrival: Arrival, response: ServerResponse) => {
    for (const [name, value] of Object.entries(corsHeaders(arrival))) response.setHeader(name, value);
    if (arrival.method !== "OPTIONS") {
      carryOut(react(arrival), response, begun);
      return;
    }
    const wanted = arrival.headers["access-control-request-headers"] ?? "";
    for (const name of wanted.split(",").filter((part) => part !== "")) askedFor.add(name);
    // Each by its name: a `*` does not stand for `authorization`.
    response.setHeader("access-control-allow-headers", wanted);
    response.setHeader("access-control-allow-methods", "GET, POST, PUT, DELETE");
    response.writeHead(204).end();
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => answer(arrivalOf(request, Buffer.concat(chunks)), response));
  });
  const endpoint = await listenOnLoopback(server);
  return {
    input: { endpoint, closedEndpoint: await closedEndpoint(), ...known },
    observe: () => ({ ...record, headersAskedFor: [...askedFor].toSorted() }),
    close: () => closeServer(server),
  };
}

function arrivalOf({ method = "", url = "", headers }: IncomingMessage, body: Buffer): Arrival {
  const named = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { method, url, headers: Object.fromEntries(named), body };
}

function carryOut(reaction: Reaction, response: ServerResponse, begun: ServerResponse[]): void {
  const json = { "content-type": "application/json", "x-request-id": "request-1" };
  switch (reaction) {
    case "stay silent":
      return;
    case "close the connection":
      response.socket?.destroy();
      return;
    case "begin an answer":
      begun.push(response);
      response.writeHead(200, { ...json, "content-length": "100" }).write('{"job_id":');
      return;
    case "break off what was begun":
      for (const { socket } of begun) socket?.destroy();
      response.writeHead(200, json).end("{}");
      return;
    default: {
      const { status = 200, headers, body = "" } = reaction;
      response.writeHead(status, { ...json, ...headers });
      response.end(typeof body === "string" ? body : jsonOf(body));
    }
  }
}

function corsHeaders({ headers, url }: Arrival): Record<string, string> {
  const { origin } = headers;
  if (origin === undefined) return {};
  const exposed = "x-request-id, retry-after, date";
  return {
    "access-control-allow-origin": origin,
    ...(url.startsWith("/not-exposed/") ? {} : { "access-control-expose-headers": exposed }),
  };
}

/** An address that was free a moment ago. */
async function closedEndpoint(): Promise<string> {
  const server = createServer();
  const endpoint = await listenOnLoopback(server);
  await closeServer(server);
  return endpoint;
}
