import { configurationError } from "../errors/command-error.ts";
import type { Environment } from "../io.ts";
import { say } from "../language/message.ts";

/** The proxy of an address. */
export interface Proxy {
  /** May hold user and password. */
  readonly url: string;
  /** The variable that names it. */
  readonly from: string;
}

const variables = { "https:": ["https_proxy", "HTTPS_PROXY"], "http:": ["http_proxy", "HTTP_PROXY"] } as const;

/** Whether any variable names a proxy. */
export const namesProxy = (env: Environment): boolean =>
  Object.values(variables)
    .flat()
    .some((name) => env[name] !== undefined);

/**
 * Looks at every proxy that is named: an error from inside of a request would pass for one of the network.
 *
 * @throws CommandError when a variable holds no address of a proxy.
 */
export function checkProxies(env: Environment): void {
  for (const protocol of ["https:", "http:"] as const) namedProxy(protocol, env);
}

/** The proxy that requests to an address go through, if any. Those to this machine never do. */
export function proxyFor({ protocol, hostname, port }: URL, env: Environment): Proxy | undefined {
  if (isLoopback(hostname) || (protocol !== "https:" && protocol !== "http:")) return undefined;
  const ownPort = port || (protocol === "https:" ? "443" : "80");
  if (isExempt(hostname, ownPort, env["no_proxy"] ?? env["NO_PROXY"] ?? "")) return undefined;
  return namedProxy(protocol, env);
}

function namedProxy(protocol: keyof typeof variables, env: Environment): Proxy | undefined {
  const from = variables[protocol].find((name) => env[name] !== undefined);
  const value = from && env[from];
  if (!from || !value) return undefined;
  const url = value.includes("://") ? value : `http://${value}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    // What stands there may hold a password.
    throw configurationError(
      say("The environment variable {name} holds no address of a proxy.", { name: from }),
      say("Write it as http://host:port, or unset it."),
    );
  }
  return { url, from };
}

/** A proxy as it may be seen: without user and password. */
export const shownProxy = ({ url }: Proxy): string => new URL(url).origin;

/** As curl reads it: `example.com` is the host and all below it, `*` everything; a port may follow. */
function isExempt(hostname: string, port: string, list: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "");
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === "*") return true;
      const [, name = "", ownPort] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry) ?? [];
      const suffix = name.replace(/^\*?\./, "").toLowerCase();
      return (ownPort === undefined || ownPort === port) && (host === suffix || host.endsWith(`.${suffix}`));
    });
}

const isLoopback = (hostname: string): boolean => /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
