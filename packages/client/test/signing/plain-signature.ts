import { createHash, createHmac } from "node:crypto";

/** A request as a gateway receives it: nothing is decoded or joined yet, and texts hold one character for each byte. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, as the first line has them. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

/** What an Authorization header says. */
export interface Authorization {
  readonly accessKey: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/*
 * SDK-HMAC-SHA256 step by step, as the signing guide words it, on bytes. Plain rather than short, and it shares nothing with the
 * signer that it judges. Where the guide is silent it does what receivers do:
 * - A `+` in a query is a blank: the vendor's signer for Go, which gateways in Go verify with, reads queries as forms, and so do
 *   servlets, nginx and the URLSearchParams that writes most of the addresses here. A plus sign is sent as `%2B`.
 * - A `%` that is not followed by two hexadecimal digits is a `%`; bytes that are no UTF-8 stay the bytes they are.
 * - A slash that is encoded is part of its segment.
 */

/** The canonical request. */
export function plainCanonicalRequest(request: WireRequest, signedHeaders: readonly string[]): Buffer {
  const question = request.target.indexOf("?");
  const path = question < 0 ? request.target : request.target.slice(0, question);
  const query = question < 0 ? "" : request.target.slice(question + 1);

  let canonicalPath = "";
  for (const segment of path.split("/")) canonicalPath += `${encode(decode(segment))}/`;
  // The last segment of a path that ends in a slash is empty, and has just got a second one.
  if (path.endsWith("/")) canonicalPath = canonicalPath.slice(0, -1);

  const pairs: { name: Buffer; value: Buffer }[] = [];
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = equals < 0 ? pair : pair.slice(0, equals);
    const value = equals < 0 ? "" : pair.slice(equals + 1);
    pairs.push({ name: decode(name.replaceAll("+", " ")), value: decode(value.replaceAll("+", " ")) });
  }
  pairs.sort((a, b) => Buffer.compare(a.name, b.name) || Buffer.compare(a.value, b.value));

  let canonicalHeaders = "";
  for (const name of signedHeaders) canonicalHeaders += `${name}:${headerOf(request, name)}\n`;

  const lines = [
    request.method.toUpperCase(),
    canonicalPath,
    pairs.map(({ name, value }) => `${encode(name)}=${encode(value)}`).join("&"),
    canonicalHeaders,
    signedHeaders.join(";"),
    headerOf(request, "x-sdk-content-sha256") || sha256(request.body),
  ];
  return Buffer.from(lines.join("\n"), "latin1");
}

/** The signature that a request should have. */
export function plainSignature(request: WireRequest, signedHeaders: readonly string[], secretKey: string): string {
  const date = headerOf(request, "x-sdk-date");
  const stringToSign = `SDK-HMAC-SHA256\n${date}\n${sha256(plainCanonicalRequest(request, signedHeaders))}`;
  return createHmac("sha256", secretKey).update(stringToSign).digest("hex");
}

/** Reads an Authorization header of the documented form; undefined for any other. */
export function parseAuthorization(value: string): Authorization | undefined {
  const form = /^SDK-HMAC-SHA256 Access=([^, ]+), SignedHeaders=([^, ]+), Signature=([0-9a-f]{64})$/;
  const [, accessKey, signedHeaders, signature] = form.exec(value) ?? [];
  if (accessKey === undefined || signedHeaders === undefined || signature === undefined) return undefined;
  return { accessKey, signedHeaders: signedHeaders.split(";"), signature };
}

/** The value of a header, without blanks around it; empty when it is missing. */
export function headerOf({ headers }: WireRequest, name: string): string {
  const values = headers.filter(([other]) => other.toLowerCase() === name).map(([, value]) => value);
  return values
    .join(", ")
    .replace(/^[ \t]+/, "")
    .replace(/[ \t]+$/, "");
}

function decode(text: string): Buffer {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const digits = text.slice(at + 1, at + 3);
    if (text[at] === "%" && /^[0-9A-Fa-f]{2}$/.test(digits)) {
      bytes.push(Number.parseInt(digits, 16));
      at += 2;
    } else {
      bytes.push(text.charCodeAt(at));
    }
  }
  return Buffer.from(bytes);
}

function encode(bytes: Buffer): string {
  const unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
  let text = "";
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    const digits = (byte < 16 ? "0" : "") + byte.toString(16).toUpperCase();
    text += unreserved.includes(character) ? character : `%${digits}`;
  }
  return text;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
