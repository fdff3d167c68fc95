import { ConfigurationError } from "../errors/input-errors.ts";
import { checkHeaders } from "../session/check-headers.ts";
import type { MiddlewareRequest } from "../session/middleware.ts";
import type { AttemptState, CallContext } from "./call-context.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";

type Next = (request: MiddlewareRequest) => Promise<Response>;

/**
 * Passes a request through every middleware, the first outermost, to `send`.
 *
 * @throws ConfigurationError when a middleware passes on what cannot be sent, or an answer that is read already.
 */
export async function runMiddleware(
  { operation, middleware }: CallContext,
  { request, number }: AttemptState,
  signal: AbortSignal,
  send: (request: OutgoingRequest) => Promise<Response>,
): Promise<Response> {
  const innermost: Next = async ({ method, url, headers, body }) => {
    checkHeaders(headers);
    if (!URL.canParse(url)) throw new ConfigurationError("middleware: the address that it passes on is not a full one");
    const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    return send({ method, url, headers: Object.fromEntries(named), body });
  };
  const run = middleware.reduceRight<Next>((next, one) => async (outgoing) => one(outgoing, next), innermost);
  const response = await run({ ...request, operation, attempt: number, signal });
  // It would look empty, which is a success where nothing is to be read.
  if (!response.bodyUsed) return response;
  throw new ConfigurationError(
    "middleware: the body of the answer is used up",
    "Read a clone of it: response.clone().",
  );
}
