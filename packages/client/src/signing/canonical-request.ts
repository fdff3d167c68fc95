/** The parts of a request that a signature covers. `headers` have lower-case names and hold exactly what is signed. */
export interface CanonicalInput {
  readonly method: string;
  readonly url: URL;
  readonly headers: ReadonlyMap<string, string>;
  readonly payloadHash: string;
}

/**
 * Builds the canonical request of SDK-HMAC-SHA256 and the list of signed header names.
 *
 * Decodes before encoding, so that what arrives percent-encoded is not encoded twice. It does so byte by byte, because a
 * receiver sees bytes: a text here has one character for each byte, and comparing such texts compares code points.
 */
export function canonicalRequest(input: CanonicalInput): { readonly text: string; readonly signedHeaders: string } {
  const names = [...input.headers.keys()].toSorted(byBytes);
  const signedHeaders = names.join(";");
  const text = [
    input.method.toUpperCase(),
    canonicalPath(input.url.pathname),
    canonicalQuery(input.url.search),
    names.map((name) => `${name}:${trimBlanks(input.headers.get(name) ?? "")}\n`).join(""),
    signedHeaders,
    input.payloadHash,
  ].join("\n");
  return { text, signedHeaders };
}

/** Takes off what is taken off on the way; unlike `trim`, not the blanks of other alphabets, which are sent. */
export function trimBlanks(value: string): string {
  return value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "");
}

/** Always ends in `/`. */
function canonicalPath(pathname: string): string {
  const segments = pathname.split("/").map((segment) => percentEncode(percentDecode(segment)));
  return segments.join("/").replace(/\/?$/, "/");
}

/** A `+` is a blank, as URLSearchParams writes it and as receivers that read queries as forms see it. */
function canonicalQuery(search: string): string {
  return search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...value] = pair.replaceAll("+", " ").split("=");
      return { name: percentDecode(name), value: percentDecode(value.join("=")) };
    })
    .toSorted((a, b) => byBytes(a.name, b.name) || byBytes(a.value, b.value))
    .map(({ name, value }) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
}

/** RFC 3986: everything but letters, digits and `-_.~` is encoded. */
function percentEncode(bytes: string): string {
  return bytes.replace(/[^\w.~-]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

/** A `%` that no two digits follow stands for itself. */
function percentDecode(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, (_match, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function byBytes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
