import type { SessionOptions } from "../../src/index.ts";
import type { Sent, inMemorySession } from "../support/in-memory.ts";

type Answer = ReturnType<Parameters<typeof inMemorySession>[0]>;

/** How a service quotes what it was sent. */
export type Quote = (text: string) => string;

/** As it is, as an address has it, as a JSON text has it. */
export const quotes: readonly Quote[] = [
  (text) => text,
  encodeURIComponent,
  (text) => new URLSearchParams({ "": text }).toString().slice(1),
  (text) => JSON.stringify(text).slice(1, -1),
  (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replaceAll("/", String.raw`\/`),
];

/** Everything that holds a secret in a request: headers, and the body of a login. */
function parts({ headers, body = "" }: Sent): string[] {
  const password: unknown = /"password":("(?:[^"\\]|\\.)*")/.exec(body)?.[1];
  return [...Object.values(headers), ...(typeof password === "string" ? [String(JSON.parse(password))] : [])];
}

/** The one secret that a request carries; empty when it is signed by a permanent key. */
function secretOf(sent: Sent): string {
  const { headers } = sent;
  return headers["x-auth-token"] ?? headers["x-security-token"] ?? parts(sent).at(-1) ?? "";
}

/** A failure that quotes what was sent. */
interface Failure {
  readonly name: string;
  readonly answer: (sent: Sent, quote: Quote) => Answer;
  readonly options?: SessionOptions;
}

export const failures: readonly Failure[] = [
  {
    name: "a refusal",
    answer: (...given) => ({ status: 401, body: { error_msg: all(...given), error_code: "APIG.0301" } }),
  },
  {
    name: "a refusal with HTTP 200",
    answer: (...given) => ({ body: { is_success: false, error_message: all(...given) } }),
  },
  {
    name: "a refusal in IAM's form",
    answer: (...given) => ({ status: 403, body: { error: { message: all(...given) } } }),
  },
  {
    name: "too many requests",
    answer: (...given) => ({ status: 429, headers: { "retry-after": "0" }, body: all(...given) }),
    options: { maxRetries: 1 },
  },
  { name: "a page", answer: (...given) => ({ status: 502, body: `<p>${all(...given)}` }) },
  { name: "a page in place of an answer", answer: (...given) => ({ body: `<p>${all(...given)}` }) },
  { name: "nothing of what is due", answer: (sent) => ({ body: parts(sent) }) },
  { name: "half a page", answer: (sent, quote) => cutOff(`<p>${quote(secretOf(sent)).slice(0, -5)}`) },
  {
    name: "a redirect",
    answer: (sent) => ({ status: 302, headers: { location: `https://x/${encodeURIComponent(secretOf(sent))}?a` } }),
  },
  { name: "a network error", answer: (...given) => new TypeError(all(...given)) },
  { name: "the cause of a network error", answer: (...given) => networkError(all(...given), "ECONNRESET") },
  { name: "the code of a network error", answer: (sent) => networkError("no", secretOf(sent)) },
  { name: "an error code", answer: (sent) => ({ status: 400, body: { error_code: secretOf(sent) } }) },
  { name: "a request id", answer: (sent) => ({ status: 500, headers: requestId(sent) }) },
  { name: "the request id of a page", answer: (sent) => ({ headers: requestId(sent), body: "<p>" }) },
  { name: "the request id in a body", answer: (sent) => ({ status: 500, body: { request_id: secretOf(sent) } }) },
  { name: "nothing at all, in time", answer: () => "hang", options: { timeoutMs: 5 } },
];

function requestId(sent: Sent): Record<string, string> {
  return { "x-request-id": encodeURIComponent(secretOf(sent)) };
}

function all(sent: Sent, quote: Quote): string {
  return parts(sent).map(quote).join(" ");
}

function networkError(message: string, code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}

/** A body that breaks off. */
function cutOff(text: string): Response {
  let pulls = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulls += 1;
      if (pulls === 1) controller.enqueue(new TextEncoder().encode(text));
      else controller.error(new TypeError("terminated"));
    },
  });
  return new Response(body);
}
