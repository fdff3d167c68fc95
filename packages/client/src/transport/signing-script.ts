import { securityHeaders } from "@vizjobs/spec/contract/access";
import type { CredentialsKind } from "../credentials/credential-types.ts";
import { environmentVariables as variables } from "../session/environment.ts";
import { canonicalRequest } from "../signing/canonical-request.ts";
import { headersToSign } from "./headers-to-sign.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import { quote, variable } from "./shell.ts";

/** Stand in for what only the shell knows, until the text is quoted. */
const date = "\u0001";
const securityToken = "\u0002";
const payloadHash = "\u0003";

/**
 * Shell lines that sign a request with the keys of the environment, and leave `$date` and `$authorization`. curl has no such
 * signature of its own.
 */
export function signingScript(
  { method, url, headers, body }: OutgoingRequest,
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
    payloadHash: headers["x-sdk-content-sha256"] ?? payloadHash,
  });
  return [
    `sha256() { openssl dgst -sha256 -r | cut -d' ' -f1; }`,
    `date=$(date -u +%Y%m%dT%H%M%SZ)`,
    `payload=$(printf %s ${shell(body ?? "")} | sha256)`,
    `canonical=$(printf %s ${shell(text)} | sha256)`,
    `signature=$(printf 'SDK-HMAC-SHA256\\n%s\\n%s' "$date" "$canonical" | openssl dgst -sha256 -hmac "$${variables.secretKey}" -r | cut -d' ' -f1)`,
    `authorization="SDK-HMAC-SHA256 Access=$${variables.accessKey}, SignedHeaders=${signedHeaders}, Signature=$signature"`,
  ].join("\n");
}

/** Single-quoted, with variables where something stands in. */
function shell(text: string): string {
  return quote(text)
    .replaceAll(date, variable("date"))
    .replaceAll(securityToken, variable(variables.securityToken))
    .replaceAll(payloadHash, variable("payload"));
}
