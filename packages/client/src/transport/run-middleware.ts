import { checkHeaders } from "../session/check-headers.ts";
import type { MiddlewareRequest } from "../session/middleware.ts";
import type { AttemptState, CallContext } from "./call-context.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";

type Next = (request: MiddlewareRequest) => Promise<Response>;

/** Passes a request through every middleware, the first outermost, to `send`. */
export async function runMiddleware(
  { operation, middleware }: CallContext,
  { request, number }: AttemptState,
  signal: AbortSignal,
  send: (request: OutgoingRequest) => Promise<Response>,
): Promise<Response> {
  const innermost = ({ method, url, headers, body }: MiddlewareRequest) => {
    checkHeaders(headers);
    const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    return send({ method, url, headers: Object.fromEntries(named), body });
  };
  const run = middleware.reduceRight<Next>((next, one) => (outgoing) => one(outgoing, next), innermost);
  return run({ ...request, operation, attempt: number, signal });
}
