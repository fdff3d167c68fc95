import { randomUUID } from "node:crypto";
import type { RouteId } from "../generated/routes.gen.ts";

/** What one request leaves in the log. */
export interface RequestLogEntry {
  /** Server clock, epoch milliseconds. */
  readonly time: number;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  /** The contract's name of the call; undefined for everything else. */
  readonly operation: string | undefined;
  /** HTTP status of the answer. */
  readonly status: number;
  /** The answer's X-request-id. */
  readonly requestId: string;
  /** Query keys and body fields that the contract does not know and that had no effect, such as `query.foo` and `body.bar`. */
  readonly ignored: readonly string[];
  /** The service's code of the failure that was answered, which may come with HTTP 200. */
  readonly errorCode?: string;
  /** How the connection broke on purpose, instead of carrying the answer to its end. */
  readonly broken?: "cut" | "reset";
  /** What went wrong inside the server, when something did. */
  readonly error?: string;
}

/** One request on its way through the server: what handlers learn of it, and what they leave for the log. */
export interface Exchange {
  readonly requestId: string;
  operation?: RouteId;
  ignored: readonly string[];
  error?: string;
  errorCode?: string;
  /** How the connection is to break instead of carrying the answer to its end. */
  broken?: "cut" | "reset";
}

/** A new exchange; the id has the documented form request id, time, host. */
export function newExchange(now: number): Exchange {
  return { requestId: `${randomUUID().replaceAll("-", "")}-${now}-local`, ignored: [] };
}

/** A JSON answer. A body that carries the request's id, as the gateway's do, gets the one of this request. */
export function jsonAnswer(
  exchange: Exchange,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const own = "request_id" in body ? { ...body, request_id: exchange.requestId } : body;
  const text = JSON.stringify(own);
  if ("error_code" in own && typeof own.error_code === "string" && own.error_code !== "") {
    exchange.errorCode = own.error_code;
  }
  const answer: TextAnswer = new Response(text, {
    status,
    headers: { "Content-Type": "application/json;charset=utf-8", ...headers },
  });
  answer[bodyText] = text;
  return answer;
}

const bodyText = Symbol("body text");

interface TextAnswer extends Response {
  [bodyText]?: string;
}

/** The body of an answer of {@link jsonAnswer}, for who can send a text: it comes out of a Response only as a stream, which is slow. */
export function textOfAnswer(answer: TextAnswer): string | undefined {
  return answer[bodyText];
}
