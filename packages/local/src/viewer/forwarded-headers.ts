/**
 * Headers of requests that TensorBoard gets to see, its own (`X-TensorBoard-…`) besides. A list of those that it must not see, with
 * tokens, keys and cookies, would sooner or later lack one.
 */
const PASSED_ON = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "content-encoding",
  "content-length",
  "content-type",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "pragma",
  "range",
  "user-agent",
  "x-xsrf-protected",
]);

/** Headers of answers that are about the connection to TensorBoard, or set what is ours to set. */
const NOT_PASSED_BACK = new Set([
  "access-control-allow-credentials",
  "access-control-allow-origin",
  "connection",
  "date",
  "keep-alive",
  "proxy-authenticate",
  "proxy-connection",
  "set-cookie",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** What TensorBoard is sent: its own address as Host, and where it was really asked for in `X-Forwarded-…`. */
export function requestHeaders({ headers, url, body }: Request, port: number): Record<string, string> {
  const { host, protocol } = new URL(url);
  const passedOn = Array.from(headers).filter(
    ([name]) =>
      (PASSED_ON.has(name) || name.startsWith("x-tensorboard-")) &&
      // A body that is announced and not sent would be waited for.
      (body !== null || !name.startsWith("content-")),
  );
  return {
    ...Object.fromEntries(passedOn),
    host: `127.0.0.1:${port}`,
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.slice(0, -1),
  };
}

/**
 * What the browser is sent. TensorBoard's own Content-Security-Policy stays in force; a second one, which can only forbid more, keeps
 * foreign pages from framing it. TensorBoard frames its plugins itself, so its own origin may.
 */
export function responseHeaders(rawHeaders: readonly string[]): Headers {
  const pairs = rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? ""]] : [],
  );
  const named = new Set(
    pairs.flatMap(([name, value]) => (name === "connection" ? value.toLowerCase().split(/\s*,\s*/) : [])),
  );
  const headers = new Headers(pairs.filter(([name]) => !NOT_PASSED_BACK.has(name) && !named.has(name)));
  headers.append("Content-Security-Policy", "frame-ancestors 'self'; base-uri 'self'; form-action 'self'");
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  if (!headers.has("Referrer-Policy")) headers.set("Referrer-Policy", "same-origin");
  return headers;
}
