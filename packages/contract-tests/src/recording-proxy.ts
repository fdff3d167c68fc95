import { createServer, request as sendRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";
import type { ContractDocument } from "./contract-document.ts";
import { tryParseJson } from "./json.ts";
import { closeServer, listenOnLoopback } from "./loopback.ts";
import { withoutSecretHeaders, withoutSecrets } from "./redact.ts";
import { judgeRequest, operationOf, type WireRequest } from "./request-judge.ts";

/** Which answer of the contract the mock shall give. */
export interface WantedAnswer {
  status: number;
  example: string;
}

/** One request and its answer; secrets are blanked. */
export interface Exchange {
  request: WireRequest;
  status: number;
  /** Headers of the answer, names in lower case. */
  answerHeaders: Readonly<Record<string, string>>;
  answer: string;
}

/** A proxy on loopback that judges and records what passes. */
export interface RecordingProxy {
  endpoint: string;
  exchanges: readonly Exchange[];
  /** All that was wrong so far, as sentences. */
  complaints: readonly string[];
  close: () => Promise<void>;
}

/**
 * What {@link startRecordingProxy} stands before, and by what it judges.
 *
 * @example
 * ```ts
 * const options: RecordingProxyOptions = {
 *   contract: readContract(),
 *   upstream: prism.endpoint,
 *   answer: { status: 404, example: "ModelArts.0102" },
 * };
 * ```
 */
export interface RecordingProxyOptions {
  /** The contract that requests and answers are held to; see {@link readContract}. */
  contract: ContractDocument;
  /** Origin that requests go on to: plain HTTP, no path, as in `http://127.0.0.1:4010`. */
  upstream: string;
  /** Asks Prism for exactly this example, and holds status and body of the answer to it. Absent: any answer will do. */
  answer?: WantedAnswer;
}

/**
 * Starts a proxy that stands before Prism or before a server of the contract.
 * It complains of what the contract does not declare, of what Prism reports, and of an answer that is not the wanted one.
 */
export async function startRecordingProxy(options: RecordingProxyOptions): Promise<RecordingProxy> {
  const exchanges: Exchange[] = [];
  const complaints: string[] = [];

  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await buffer(incoming);
    const request = wireRequest(incoming, body.toString("utf8"));
    complaints.push(...judgeRequest(options.contract, request));
    const answer = await forward(incoming, body, options);
    const bytes = await buffer(answer);
    const status = answer.statusCode ?? 0;
    const text = bytes.toString("utf8");
    complaints.push(...judgeAnswer(answer, status));
    if (options.answer !== undefined) {
      complaints.push(...compareAnswer(options.contract, request, { status, text }, options.answer));
    }
    exchanges.push({
      request: withoutSecrets(request),
      status,
      answerHeaders: withoutSecretHeaders(plainHeaders(answer)),
      answer: text,
    });
    outgoing.writeHead(status, answer.headers).end(bytes);
  };

  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch((error: unknown) => {
      complaints.push(`the request did not get through: ${String(error)}`);
      outgoing.destroy();
    });
  });
  const endpoint = await listenOnLoopback(server);
  return { endpoint, exchanges, complaints, close: () => closeServer(server) };
}

// The target is taken as it came: parsing it as a URL would resolve dot segments and hide them from the judge.
function wireRequest(incoming: IncomingMessage, body: string): WireRequest {
  const [path = "", query = ""] = (incoming.url ?? "").split("?", 2);
  return {
    method: incoming.method ?? "",
    path,
    query: [...new URLSearchParams(query)],
    headers: plainHeaders(incoming),
    body,
  };
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

async function forward(
  incoming: IncomingMessage,
  body: Buffer,
  { upstream, answer }: RecordingProxyOptions,
): Promise<IncomingMessage> {
  const prefer = answer === undefined ? {} : { prefer: `code=${answer.status}, example=${answer.example}` };
  const { hostname, port } = new URL(upstream);
  const request = sendRequest({
    hostname,
    port,
    path: incoming.url,
    method: incoming.method,
    headers: { ...incoming.headers, ...prefer },
  });
  return await new Promise((resolve, reject) => {
    request.on("response", resolve).on("error", reject).end(body);
  });
}

function judgeAnswer(answer: IncomingMessage, status: number): string[] {
  const complaints: string[] = [];
  const violations = answer.headers["sl-violations"];
  if (violations !== undefined) complaints.push(`Prism reports ${String(violations)}`);
  if (answer.headers["content-type"]?.startsWith("application/problem+json") === true) {
    complaints.push(`the answer (${status}) is the mock's own, not the contract's`);
  }
  return complaints;
}

// Two examples may share a status, so the status alone does not say which of them came.
function compareAnswer(
  contract: ContractDocument,
  request: WireRequest,
  { status, text }: { status: number; text: string },
  wanted: WantedAnswer,
): string[] {
  const asked = `${wanted.status} ${wanted.example} was asked for`;
  if (status !== wanted.status) return [`${asked}, ${status} was answered`];
  const example = operationOf(contract, request)?.examples.find(
    (one) => one.status === wanted.status && one.name === wanted.example,
  );
  if (example === undefined) return [`${asked}, the contract has no such example for this call`];
  if (isDeepStrictEqual(tryParseJson(text), example.value)) return [];
  return [`${asked}, the body is not that of the example: ${text}`];
}
