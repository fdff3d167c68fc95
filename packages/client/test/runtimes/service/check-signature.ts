import { createHash, createHmac } from "node:crypto";
import type { Arrival } from "./arrival.ts";

/**
 * Whether the signature of a request is the one that its parts call for, computed from what arrived and without any code of the
 * package: Node's own crypto and bytes in place of Web Crypto and `URL`.
 *
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
 */
export function isSignedWith(secretKey: string, { method, url, headers, body }: Arrival): boolean {
  const parts = /^SDK-HMAC-SHA256 Access=[^,]+, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
    headers["authorization"] ?? "",
  );
  const [, names = "", signature] = parts ?? [];
  const signed = names.split(";");
  const mustBeSigned = ["host", "x-sdk-date", "x-project-id", "x-security-token", "content-type"];
  if (!mustBeSigned.every((name) => signed.includes(name))) return false;

  const [path = "", query = ""] = url.split("?");
  const pairs = query.split("&").filter((pair) => pair !== "");
  const canonical = [
    method,
    `${path.replace(/\/$/, "").split("/").map(encode).join("/")}/`,
    pairs
      .map((pair) => pair.split("=").map((part) => encode(part.replaceAll("+", "%20"))))
      .map(([name, value = ""]) => `${name}=${value}`)
      .toSorted()
      .join("&"),
    ...signed.map((name) => `${name}:${(headers[name] ?? "").trim()}`),
    "",
    names,
    sha256(body),
  ].join("\n");
  const stringToSign = ["SDK-HMAC-SHA256", headers["x-sdk-date"] ?? "", sha256(Buffer.from(canonical))].join("\n");
  return createHmac("sha256", secretKey).update(stringToSign).digest("hex") === signature;
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Percent-encodes each byte that is not a letter, a digit or one of `-_.~`, whatever was encoded before. */
function encode(text: string): string {
  return Array.from(Buffer.from(decodeURIComponent(text)), (byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9\-_.~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}
