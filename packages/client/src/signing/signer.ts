import type { SignableRequest, SignedHeaders, SigningCredentials, SigningOptions } from "./signing-types.ts";
import { canonicalRequest } from "./canonical-request.ts";
import { sentHeaders } from "./sent-headers.ts";
import type { SignatureDetails } from "./signature-details.ts";

const algorithm = "SDK-HMAC-SHA256";

/** The headers to add, and what was signed. */
export interface Signed {
  readonly headers: SignedHeaders;
  readonly details: SignatureDetails;
}

/** @internal The signer itself; loaded only by sessions that sign. See `signRequest` for the promise it keeps. */
export async function sign(
  request: SignableRequest,
  credentials: SigningCredentials,
  options: SigningOptions = {},
  key?: Promise<CryptoKey>,
): Promise<Signed> {
  if (credentials.secretKey === "") throw new TypeError("The secretKey is empty");
  const url = new URL(request.url);
  const signed = new Map([["host", url.host], ...sentHeaders(request.headers)]);
  signed.delete("authorization");

  const givenDate = options.date === undefined ? signed.get("x-sdk-date") : undefined;
  const added: SignedHeaders = {
    "X-Sdk-Date": givenDate ?? (options.date ?? new Date()).toISOString().replace(/[-:]|\.\d+/g, ""),
    Authorization: "",
    ...(credentials.projectId ? { "X-Project-Id": credentials.projectId } : {}),
    ...(credentials.securityToken ? { "X-Security-Token": credentials.securityToken } : {}),
  };
  for (const [name, value] of Object.entries(added)) {
    if (name !== "Authorization") signed.set(name.toLowerCase(), value);
  }

  const payloadHash = signed.get("x-sdk-content-sha256") ?? (await bodyHash(request.body));
  const canonical = canonicalRequest({ method: request.method, url, headers: signed, payloadHash });
  const canonicalRequestHash = await sha256(bytesIn(canonical.text));
  const stringToSign = [algorithm, added["X-Sdk-Date"], canonicalRequestHash].join("\n");
  const signature = hex(
    await crypto.subtle.sign("HMAC", await (key ?? signingKey(credentials.secretKey)), bytesOf(stringToSign)),
  );
  added.Authorization = `${algorithm} Access=${credentials.accessKey}, SignedHeaders=${canonical.signedHeaders}, Signature=${signature}`;
  return { headers: added, details: { canonicalRequestHash, stringToSign, signedHeaders: canonical.signedHeaders } };
}

/** @internal Text as UTF-8. */
export function bytesOf(body: string | Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  return typeof body === "object" ? new Uint8Array(body) : new TextEncoder().encode(body ?? "");
}

/** A canonical request has one character for each byte. */
function bytesIn(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** @internal Lower-case hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(await crypto.subtle.digest("SHA-256", bytes));
}

/** @internal The key that a secret key becomes; worth keeping by whoever signs often. */
export function signingKey(secretKey: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytesOf(secretKey), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

let hashOfNothing: Promise<string> | undefined;

/** Most requests have no body: that hash is made once. */
function bodyHash(body: string | Uint8Array | undefined): Promise<string> {
  if (body !== undefined && body.length > 0) return sha256(bytesOf(body));
  hashOfNothing ??= sha256(bytesOf(""));
  return hashOfNothing;
}

function hex(buffer: ArrayBuffer): string {
  let digits = "";
  for (const byte of new Uint8Array(buffer)) digits += (byte + 0x100).toString(16).slice(1);
  return digits;
}
