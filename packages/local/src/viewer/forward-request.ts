import { request as sendRequest, type IncomingMessage } from "node:http";
import { pipeline, Readable } from "node:stream";
import { requestHeaders, responseHeaders } from "./forwarded-headers.ts";
import { unreachableAnswer, unusableAnswer } from "./viewer-answers.ts";

/** Where a request goes on to. */
export interface ForwardTarget {
  /** On 127.0.0.1. */
  readonly port: number;
  /** What all paths there begin with, with the slash at the end. */
  readonly prefix: string;
  /** Path below the prefix, which begins with a slash; the empty string is the prefix without its slash. */
  readonly below: string;
}

/**
 * Passes a request on to TensorBoard and its answer back, both as streams: nothing is held or unpacked on the way, which `fetch`
 * would do. An aborted request, or an answer that nobody reads to its end, ends the connection. Never rejects.
 */
export function forwardRequest(request: Request, { port, prefix, below }: ForwardTarget): Promise<Response> {
  const { search } = new URL(request.url);
  return new Promise((resolve) => {
    const upstream = sendRequest({
      host: "127.0.0.1",
      port,
      method: request.method,
      path: prefix.slice(0, -1) + below + search,
      headers: requestHeaders(request, port),
      agent: false,
      signal: request.signal,
    });
    upstream.on("response", (incoming) => resolve(answerOf(incoming, request.method, { port, prefix })));
    upstream.on("error", () => resolve(unreachableAnswer()));
    // Without an error when it goes over to another protocol. After an answer this says nothing new.
    upstream.on("close", () => resolve(unreachableAnswer()));
    if (request.body === null) upstream.end();
    // What breaks off on either side breaks off on the other; who waits is told by the event above.
    else pipeline(Readable.fromWeb(request.body), upstream, () => {});
  });
}

const bodies = new WeakSet<object>();

/** Whether an answer is one that is passed on while it comes: its body may break off. */
export function isPassedOn({ body }: Response): boolean {
  return body !== null && bodies.has(body);
}

function answerOf(incoming: IncomingMessage, method: string, { port, prefix }: Omit<ForwardTarget, "below">): Response {
  const status = incoming.statusCode ?? 0;
  const refuse = (what: string): Response => {
    incoming.destroy();
    return unusableAnswer(what);
  };
  // Response knows no others.
  if (status < 200 || status > 599) return refuse(`the status ${status}`);
  const headers = responseHeaders(incoming.rawHeaders);
  const location = headers.get("location");
  if (location !== null) {
    const target = locationBelow(location, incoming, port, prefix);
    if (target === undefined) return refuse("a redirect to elsewhere");
    headers.set("location", target);
  }
  const hasBody = method !== "HEAD" && ![204, 205, 304].includes(status);
  if (!hasBody) incoming.resume();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one class, which Node and the DOM types declare twice
  const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>) : null;
  if (body !== null) bodies.add(body);
  return new Response(body, { status, headers });
}

/** The target of a redirect as a path, which is the same under TensorBoard's address and ours; undefined: it leads out of the job. */
function locationBelow(
  location: string,
  { req }: IncomingMessage & { readonly req?: { readonly path: string } },
  port: number,
  prefix: string,
): string | undefined {
  const own = `http://127.0.0.1:${port}`;
  const asked = own + (req?.path ?? prefix);
  if (!URL.canParse(location, asked)) return undefined;
  const { origin, pathname, search, hash } = new URL(location, asked);
  return origin === own && pathname.startsWith(prefix) ? pathname + search + hash : undefined;
}
