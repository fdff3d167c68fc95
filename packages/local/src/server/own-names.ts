import { isIP, isIPv4 } from "node:net";
import { hostname } from "node:os";
import { LocalServerError } from "./local-server-error.ts";

const loopbackNames: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Whether only this machine reaches what listens there. Any other name may be in somebody else's hands. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}

/**
 * Address as URLs write it: in lower case, IPv6 in brackets.
 *
 * @throws LocalServerError INVALID_OPTION for what can be no name of a host.
 */
export function urlNameOf(host: string): string {
  const isV6 = isIP(host) === 6;
  const url = `http://${isV6 ? `[${host}]` : host}`;
  // A port or a user would be part of a URL, but not of a name.
  if (URL.canParse(url) && (isV6 || !/[:/?#@\\]/.test(host))) return new URL(url).hostname;
  const hint = "Give an address or a name, without a port, such as 127.0.0.1.";
  throw new LocalServerError("INVALID_OPTION", `The option host cannot be ${JSON.stringify(host)}.`, hint);
}

/** Whether it stands for every address of the machine. */
export function isWildcard(address: string): boolean {
  return address === "0.0.0.0" || address === "::";
}

/**
 * Names under which a server is reached: those of loopback, and its host. On a wildcard address also every IP address, since no
 * page can have one point elsewhere and the machine may be behind another's (a container), and the machine's own name.
 */
export function ownNames(host: string, address: string): (name: string) => boolean {
  const names = new Set([...loopbackNames, urlNameOf(host)]);
  if (!isWildcard(address)) return (name) => names.has(name);
  names.add(hostname().toLowerCase());
  return (name) => names.has(name) || isIP(name.replace(/^\[(.*)\]$/, "$1")) !== 0;
}

/** Name of a server without a port. Over a socket it is foreign: any machine of the network can answer for `.local`. */
export const inProcessName = "vizjobs.local";

/** Names under which a server without a port is called. */
export function isInProcessName(name: string): boolean {
  return name === inProcessName || loopbackNames.has(name);
}
