import type { OperationFacts, paths } from "@vizjobs/spec";
import openapiFetch from "openapi-fetch";

/** Parameters and body of a call. */
export interface RequestInput {
  readonly path: Readonly<Record<string, string>>;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A request in parts, so that each attempt is built, and signed, anew from the exact text that is sent. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Makes a request and hands it to `exchange`, whose result it passes on. */
export type Transport = <T>(
  operation: OperationFacts,
  input: RequestInput,
  exchange: (request: OutgoingRequest) => Promise<T>,
) => Promise<T>;

interface UntypedClient {
  request(method: string, path: string, init: Record<string, unknown>): Promise<unknown>;
}

/** Takes the place of `Request`, which would hide the text of the body behind a stream. */
class RequestParts {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
  constructor(url: string, init: { method: string; body?: string }) {
    this.url = url;
    this.method = init.method;
    this.body = init.body;
  }
}

/**
 * The only place that knows openapi-fetch, which is frozen: it fills in paths and queries and writes bodies. Reading answers
 * is ours, because its `JSON.parse` loses digits of large ids.
 */
export function createTransport(endpoint: string): Transport {
  const parts: unknown = RequestParts;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has what openapi-fetch uses of a Request
  const Request = parts as typeof globalThis.Request;
  const imported: unknown = openapiFetch;
  const createClient = isNamespace(imported) ? imported.default : openapiFetch;
  const typed: unknown = createClient<paths>({ baseUrl: endpoint, Request });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- paths are checked where callers see them; here a call is data
  const client = typed as UntypedClient;
  // A real one for every call would be the dearest part of it.
  const emptyAnswer = { ok: true, status: 204, headers: new Map() };

  return async (operation, input, exchange) => {
    let result: { readonly value: Awaited<ReturnType<typeof exchange>> } | { readonly error: unknown } | undefined;
    await client.request(operation.method, operation.path, {
      params: { path: input.path, query: input.query },
      body: input.body,
      fetch: async ({ url, method, body }: RequestParts) => {
        try {
          result = { value: await exchange({ url, method, body, headers: headersOf(input) }) };
        } catch (error) {
          // Kept beside it: openapi-fetch loses what is falsy, such as the reason of abort(null).
          result = { error };
        }
        return emptyAnswer;
      },
    });
    if (result === undefined) throw new Error("openapi-fetch did not call fetch");
    if ("error" in result) throw result.error;
    return result.value;
  };
}

/** Names in lower case, so that no header can go out twice. The content type is mandatory on every call, by the documents. */
function headersOf(input: RequestInput): Record<string, string> {
  const headers: Record<string, string> = { "content-type": "application/json", accept: "application/json" };
  for (const [name, value] of Object.entries(input.headers ?? {})) headers[name.toLowerCase()] = value;
  return headers;
}

/** In CommonJS the default import is the whole module: Node does not follow the mark by which bundlers tell. */
function isNamespace(imported: unknown): imported is { readonly default: typeof openapiFetch } {
  return typeof imported === "object" && imported !== null && "default" in imported;
}
