import { ConfigurationError } from "../errors/input-errors.ts";
import type { SessionOptions } from "./options.ts";

/** Address under which the local server answers in memory, through the `fetch` that it gives. No request leaves the process. */
const inMemoryHost = "vizjobs.local";

/**
 * Checks an address and takes the trailing slash off.
 *
 * @throws ConfigurationError naming what is wrong with it, without credentials that it may hold.
 */
export function checkEndpoint(value: string, options: SessionOptions): string {
  return checkAddress("The endpoint", value, options);
}

/**
 * Checks the address of IAM and takes `/v3` and the trailing slash off.
 *
 * @throws ConfigurationError like {@link checkEndpoint}.
 */
export function checkIamEndpoint(value: string, options: SessionOptions): string {
  return checkAddress("The IAM endpoint", value, options).replace(/\/v3$/, "");
}

function checkAddress(what: string, value: string, { allowHttp = false, fetch }: SessionOptions): string {
  const full = "Give a full one, such as https://host/path.";
  if (!URL.canParse(value)) throw new ConfigurationError(`${what} is not an address`, full);
  // `localhost:8080` can be parsed: as a path under the scheme `localhost`.
  if (!/^\s*[a-z][a-z0-9+.-]*:\/\//i.test(value)) throw new ConfigurationError(`${what} has no scheme`, full);
  const url = new URL(value);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new ConfigurationError(
      `${what} holds a user, a query or a fragment`,
      "Leave only scheme, host, port and path.",
    );
  }
  const isPlainAllowed =
    allowHttp || isLoopback(url.hostname) || (fetch !== undefined && url.hostname === inMemoryHost);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isPlainAllowed)) {
    throw new ConfigurationError(
      `${what} ${url.protocol}//${url.host} is not https: credentials could be read on the way`,
      "Use https, or set allowHttp.",
    );
  }
  // Not `href`, which keeps an empty query or fragment.
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
