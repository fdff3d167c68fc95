export function plainText(body: string, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { status, headers: { "Content-Type": "text/plain; charset=utf-8", ...headers } });
}

/** For JSON that is already text. */
export function jsonText(body: string): Response {
  return new Response(body, { headers: { "Content-Type": "application/json" } });
}
