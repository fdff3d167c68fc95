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

/** Whether the request was signed with this key, over the headers that it names. */
export function isSignedWith(key: AccessKey, request: SignedRequest, authorization: Authorization): boolean {
  const { signedHeaders, signature } = authorization;
  const required = [
    securityHeaders.signingDate,
    ...(key.securityToken === undefined ? [] : [securityHeaders.securityToken]),
  ];
  if (!required.every((name) => signedHeaders.includes(name.toLowerCase()))) return false;
  if ((request.headers.get(securityHeaders.securityToken) ?? undefined) !== key.securityToken) return false;

  const date = request.headers.get(securityHeaders.signingDate) ?? "";
  const stringToSign = [algorithm, date, sha256(canonicalRequest(request, signedHeaders))].join("\n");
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
  return Number.isNaN(time) ? undefined : time;
}

function canonicalRequest({ method, url, headers, body }: SignedRequest, signedHeaders: readonly string[]): string {
  // In process there is no Host header; the URL says the same.
  const valueOf = (name: string) => (headers.get(name) ?? (name === "host" ? url.host : "")).trim();
  const path = url.pathname.split("/").map(reencoded).join("/");
  return [
    method.toUpperCase(),
    path.endsWith("/") ? path : `${path}/`,
    canonicalQuery(url.search),
    signedHeaders.map((name) => `${name}:${valueOf(name)}\n`).join(""),
    signedHeaders.join(";"),
    headers.get("x-sdk-content-sha256") === unsigned ? unsigned : sha256(body),
  ].join("\n");
}

function canonicalQuery(search: string): string {
  const pairs = search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return { name: decoded(name), value: decoded(value.join("=")) };
    });
  pairs.sort((a, b) => compare(a.name, b.name) || compare(a.value, b.value));
  return pairs.map(({ name, value }) => `${encoded(name)}=${encoded(value)}`).join("&");
}

const reencoded = (text: string): string => encoded(decoded(text));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** RFC 3986: five characters more than encodeURIComponent does. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
