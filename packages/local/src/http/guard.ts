import { failureBodies } from "../generated/failures.gen.ts";
import { Refusal, worded } from "./refusal.ts";

/** Names under which a server on loopback is reached; any other in Host is a foreign page that had its name point here. */
const ownHosts = new Set(["127.0.0.1", "localhost", "[::1]", "vizjobs.local"]);

/** Refuses requests that a foreign web page sends: under a foreign name, or from an origin that is neither this nor allowed. */
export function requireOwnOrigin(request: Request, allowOrigins: readonly string[]): void {
  const url = new URL(request.url);
  const host = request.headers.get("host") ?? url.host;
  if (!ownHosts.has(hostName(host)) || !ownHosts.has(url.hostname)) {
    throw refused(`/headers/host must be one of ${[...ownHosts].join(", ")}, not ${host}`);
  }
  const origin = request.headers.get("origin");
  if (origin === null || origin === `http://${host}` || allowOrigins.includes(origin)) return;
  throw refused(`/headers/origin must be one that allowOrigins names, not ${origin}`);
}

function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, "");
}

function refused(detail: string): Refusal {
  return new Refusal(403, worded(failureBodies["APIG.0306"], { detail }));
}
