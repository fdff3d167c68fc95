import { securityHeaders } from "@vizjobs/spec/contract/access";
import type { CredentialsKind } from "../credentials/credential-types.ts";
import { environmentVariables as variables } from "../session/environment.ts";
import { canonicalRequest, trimBlanks } from "../signing/canonical-request.ts";
import { headersToSign } from "../signing/headers-to-sign.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import { inserted, quote } from "./shell.ts";

/** Stand for what only the shell knows, until the text is quoted: no canonical request holds one of them. */
const date = "\u0001";
const securityToken = "\u0002";
const payloadHash = "\u0003";

/**
 * Shell lines that sign a request with the keys of the environment, and leave `$date` and `$authorization`. curl has no such
 * signature of its own. `data` is the body as the shell reads it.
 */
export function signingScript(
  { method, url, headers }: Omit<OutgoingRequest, "body">,
  data: string,
  kind: CredentialsKind,
  projectId: string | undefined,
): string {
  const address = new URL(url);
  const signed = new Map<string, string>([
    ["host", address.host],
    ...Object.entries(headersToSign(headers)),
    [securityHeaders.signingDate.toLowerCase(), date],
    ...(projectId === undefined ? [] : [[securityHeaders.signedProject.toLowerCase(), projectId] as const]),
    ...(kind === "access key" ? [] : [[securityHeaders.securityToken.toLowerCase(), securityToken] as const]),
  ]);
  const { text, signedHeaders } = canonicalRequest({
    method,
    url: address,
    headers: signed,
    payloadHash: trimBlanks(headers["x-sdk-content-sha256"] ?? payloadHash),
  });
  const canonical = quote(text)
    .replaceAll(date, inserted("$date"))
    .replaceAll(securityToken, inserted(`$${variables.securityToken}`))
    .replaceAll(payloadHash, inserted("$payload"));
  return [
    `sha256() { openssl dgst -sha256 -r | cut -d' ' -f1; }`,
    `date=$(date -u +%Y%m%dT%H%M%SZ)`,
    `payload=$(printf %s ${data} | sha256)`,
    `canonical=$(printf %s ${canonical} | sha256)`,
    `signature=$(printf 'SDK-HMAC-SHA256\\n%s\\n%s' "$date" "$canonical" | openssl dgst -sha256 -hmac "$${variables.secretKey}" -r | cut -d' ' -f1)`,
    `authorization="SDK-HMAC-SHA256 Access=$${variables.accessKey}, SignedHeaders=${signedHeaders}, Signature=$signature"`,
  ].join("\n");
}
