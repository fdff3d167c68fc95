import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { securityHeaders } from "@vizjobs/spec/contract";

/** An access key that callers may sign with. */
export interface AccessKey {
  readonly accessKey: string;
  readonly secretKey: string;
  /** With temporary keys: what must be sent, signed, as X-Security-Token. */
  readonly securityToken?: string;
}

/** A request as it came, for its signature to be checked. */
export interface SignedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** What an Authorization header says; undefined when it has not the form that the signing guide prints. */
export interface Authorization {
  readonly accessKey: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const algorithm = "SDK-HMAC-SHA256";
/** Carries the hash of the body where the signer has one. */
const contentHash = "x-sdk-content-sha256";
/** Value of X-Sdk-Content-Sha256 that leaves the body out of the signature. */
const unsigned = "UNSIGNED-PAYLOAD";

export function parseAuthorization(value: string): Authorization | undefined {
  const parts = /^SDK-HMAC-SHA256 Access=([^,\s]+), ?SignedHeaders=([a-z0-9_;-]+), ?Signature=([0-9a-f]{64})$/.exec(
    value,
  );
  if (parts === null) return undefined;
  const [, accessKey = "", signedHeaders = "", signature = ""] = parts;
  return { accessKey, signedHeaders: signedHeaders.split(";"), signature };
}

/**
 * Whether the request was signed with this key, over the headers that it names. Which these are is the signer's choice, as the signing
 * guide has it; only the date, a security token and a hash that stands for no body must be among them.
 */
export function isSignedWith(key: AccessKey, request: SignedRequest, authorization: Authorization): boolean {
  const { signedHeaders, signature } = authorization;
  const required = [
    securityHeaders.signingDate,
    ...(key.securityToken === undefined ? [] : [securityHeaders.securityToken]),
    ...(request.headers.get(contentHash) === unsigned ? [contentHash] : []),
  ];
  if (!required.every((name) => signedHeaders.includes(name.toLowerCase()))) return false;
  if (!isHashOf(request.headers.get(contentHash), request.body)) return false;
  if ((request.headers.get(securityHeaders.securityToken) ?? undefined) !== key.securityToken) return false;

  const date = request.headers.get(securityHeaders.signingDate) ?? "";
  const stringToSign = [algorithm, date, sha256(Buffer.from(canonicalRequest(request, signedHeaders), "latin1"))].join(
    "\n",
  );
  const expected = createHmac("sha256", key.secretKey).update(stringToSign).digest();
  return timingSafeEqual(expected, Buffer.from(signature, "hex"));
}

/** X-Sdk-Date as epoch milliseconds; undefined when it is not of its form. */
export function signedAt(headers: Headers): number | undefined {
  const date = headers.get(securityHeaders.signingDate) ?? "";
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // Parsers take a 30th of February for a day in March.
  return !Number.isNaN(time) && signingDate(time) === date ? time : undefined;
}

/** A time, epoch milliseconds, as X-Sdk-Date has it. */
export function signingDate(time: number): string {
  return new Date(time).toISOString().replaceAll(/[-:]|\.\d+/g, "");
}

/** Whether a hash that came with a request, if one came, is that of its body or stands for none. */
function isHashOf(given: string | null, body: Uint8Array): boolean {
  return given === null || given === unsigned || given.toLowerCase() === sha256(body);
}

/** A text with one character for each byte, as headers are and as paths and queries are compared. */
function canonicalRequest({ method, url, headers, body }: SignedRequest, signedHeaders: readonly string[]): string {
  // In process there is no Host header; the URL says the same.
  const valueOf = (name: string) => trimmed(headers.get(name) ?? (name === "host" ? url.host : ""));
  const path = url.pathname
    .split("/")
    .map((segment) => encoded(decoded(segment)))
    .join("/");
  return [
    method.toUpperCase(),
    path.endsWith("/") ? path : `${path}/`,
    canonicalQuery(url.search),
    signedHeaders.map((name) => `${name}:${valueOf(name)}\n`).join(""),
    signedHeaders.join(";"),
    headers.get(contentHash) ?? sha256(body),
  ].join("\n");
}

/** Queries are read as forms: a plus is a blank. */
function canonicalQuery(search: string): string {
  const pairs = search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...value] = pair.replaceAll("+", "%20").split("=");
      return { name: decoded(name), value: decoded(value.join("=")) };
    });
  pairs.sort((a, b) => compare(a.name, b.name) || compare(a.value, b.value));
  return pairs.map(({ name, value }) => `${encoded(name)}=${encoded(value)}`).join("&");
}

/** Byte by byte: a percent sign that two digits do not follow stands for itself, and bytes need not be UTF-8. */
function decoded(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)));
}

/** RFC 3986: all but letters, digits and four marks. */
function encoded(bytes: string): string {
  return bytes.replaceAll(/[^A-Za-z0-9_.~-]/g, (byte) => {
    const digits = byte.charCodeAt(0).toString(16).toUpperCase();
    return `%${digits.padStart(2, "0")}`;
  });
}

/** Only the blanks that HTTP takes off. */
function trimmed(value: string): string {
  return value.replaceAll(/^[\t ]+|[\t ]+$/g, "");
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
