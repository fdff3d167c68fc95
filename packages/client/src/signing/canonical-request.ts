/** The parts of a request that a signature covers. `headers` have lower-case names and hold exactly what is signed. */
export interface CanonicalInput {
  readonly method: string;
  readonly url: URL;
  readonly headers: ReadonlyMap<string, string>;
  readonly payloadHash: string;
}

/** Builds the canonical request of SDK-HMAC-SHA256 and the list of signed header names. */
export function canonicalRequest(input: CanonicalInput): { readonly text: string; readonly signedHeaders: string } {
  const names = [...input.headers.keys()].toSorted(byCodePoint);
  const signedHeaders = names.join(";");
  const text = [
    input.method.toUpperCase(),
    canonicalPath(input.url.pathname),
    canonicalQuery(input.url.searchParams),
    names.map((name) => `${name}:${(input.headers.get(name) ?? "").trim()}\n`).join(""),
    signedHeaders,
    input.payloadHash,
  ].join("\n");
  return { text, signedHeaders };
}

/** Decodes before encoding, so that a path that arrives percent-encoded is not encoded twice. Always ends in `/`. */
function canonicalPath(pathname: string): string {
  const path = pathname.split("/").map((segment) => percentEncode(percentDecode(segment)));
  return path.join("/").replace(/\/?$/, "/");
}

function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .toSorted(([nameA, valueA], [nameB, valueB]) => byCodePoint(nameA, nameB) || byCodePoint(valueA, valueB))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
}

/** RFC 3986: everything but letters, digits and `-_.~` is encoded; encodeURIComponent alone leaves five more. */
function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function percentDecode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Plain `<` compares UTF-16 units, which puts characters beyond U+FFFF before some below it. */
function byCodePoint(a: string, b: string): number {
  const pointsA = Array.from(a, (character) => character.codePointAt(0) ?? 0);
  const pointsB = Array.from(b, (character) => character.codePointAt(0) ?? 0);
  const differing = pointsA.findIndex((point, index) => point !== pointsB[index]);
  if (differing === -1) return pointsA.length - pointsB.length;
  return (pointsA[differing] ?? -1) - (pointsB[differing] ?? -1);
}
