const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** As many as fetch follows. */
const maxRedirects = 20;

/** The response as it would have come over a connection. */
export function asReceived({ method, url }: Request, response: Response): Response {
  const received = method === "HEAD" && response.body !== null ? new Response(null, response) : response;
  received.headers.set("Date", new Date().toUTCString());
  // Only a network can set it.
  Object.defineProperty(received, "url", { value: url.replace(/#.*$/s, "") });
  return received;
}

/** Where a response leads, as fetch follows it: a redirect of GET and HEAD, which are all that this server has. */
export async function redirected(
  request: Request,
  first: Response,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { method, headers, signal, redirect } = request;
  let response = first;
  if (redirect === "manual") return response;
  for (let count = 0; redirectStatuses.has(response.status); count += 1) {
    const location = response.headers.get("location");
    if (location === null) break;
    if (redirect === "error" || count === maxRedirects || (method !== "GET" && method !== "HEAD")) {
      throw new TypeError("fetch failed", { cause: new Error(`The redirect to ${location} is not followed.`) });
    }
    response = await answer(new Request(new URL(location, response.url), { method, headers, signal }));
    Object.defineProperty(response, "redirected", { value: true });
  }
  return response;
}
