import { failureBodies } from "../generated/failures.gen.ts";
import { chartsPattern } from "./charts-route.ts";
import { maxHeadBytes, maxHeaderCount, maxUrlLength } from "./limits.ts";
import { Refusal, worded } from "./refusal.ts";

/** Who may come to a server. */
export interface Door {
  /** Whether the server is reached under this name; in lower case, as URLs write it, IPv6 addresses in brackets. */
  readonly isOwnName: (name: string) => boolean;
  /** Origins of web pages that may call. */
  readonly allowOrigins: readonly string[];
}

/** Refuses a request that is too long to look at, or that a foreign web page sends. */
export function requireAdmissible(request: Request, door: Door): void {
  requireShort(request);
  const host = requireOwnName(request, door);
  requireOwnOrigin(request, host, door);
}

function requireShort({ url }: Request): void {
  if (url.length <= maxUrlLength) return;
  throw urlTooLong();
}

/** The refusal of a URL that is too long. */
export function urlTooLong(): Refusal {
  const detail = `/url must not have more than ${maxUrlLength} characters`;
  return new Refusal(414, worded(failureBodies["APIG.0201_uri"], { detail }));
}

/** The refusal of headers that are too many or too long. */
export function headersTooLarge(): Refusal {
  const detail = `/headers must not be more than ${maxHeaderCount}, nor have more than ${maxHeadBytes} bytes with the URL`;
  return new Refusal(494, worded(failureBodies["APIG.0201_headers"], { detail }));
}

/** The refusal of a request that is not HTTP as it should be. */
export function malformedRequest(detail: string): Refusal {
  return new Refusal(400, worded(failureBodies["APIG.0201"], { detail }));
}

/** Any other name in Host is one that a foreign page had point here. The port may be any: behind a forwarded port it is another. */
function requireOwnName(request: Request, { isOwnName }: Door): string {
  const url = new URL(request.url);
  // In process there is no Host; the URL says the same. Over a socket the URL may be a full one and say something else.
  const host = (request.headers.get("host") ?? url.host).toLowerCase();
  if (url.username !== "" || url.password !== "") throw malformedRequest("/url must not hold a user");
  for (const name of [host.replace(/:\d{0,5}$/, ""), url.hostname]) {
    if (isOwnName(name)) continue;
    throw denied(`/headers/host must be a name of this server, such as localhost or its address, not ${name}`);
  }
  return host;
}

function requireOwnOrigin({ method, url, headers }: Request, host: string, { allowOrigins }: Door): void {
  const origin = headers.get("origin");
  if (origin !== null) {
    if (origin === `http://${host}` || allowOrigins.includes(origin)) return;
    throw denied(`/headers/origin must be one that allowOrigins names, not ${origin}`);
  }
  // Browsers send no Origin when a page of others shows an image, a script or a link from here. A link may lead to what is made
  // to be looked at, which are the charts.
  const site = headers.get("sec-fetch-site") ?? "none";
  if (site === "none" || site === "same-origin") return;
  const isLink = method === "GET" && headers.get("sec-fetch-mode") === "navigate";
  if (isLink && headers.get("sec-fetch-dest") === "document" && isCharts(new URL(url).pathname)) return;
  throw denied(`/headers/sec-fetch-site must be same-origin or none for this, not ${site}`);
}

function isCharts(path: string): boolean {
  return path.startsWith(chartsPattern.slice(0, chartsPattern.indexOf(":")));
}

function denied(detail: string): Refusal {
  return new Refusal(403, worded(failureBodies["APIG.0306"], { detail }));
}
