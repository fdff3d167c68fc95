import { securityHeaders } from "@vizjobs/spec/contract/access";
import { sensitive } from "@vizjobs/spec/contract/sensitive";
import type { CredentialsKind } from "../credentials/credential-types.ts";
import { environmentVariables as variables } from "../session/environment.ts";
import type { CallContext } from "./call-context.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import { quote, variable } from "./shell.ts";
import { signingScript } from "./signing-script.ts";

/** Headers whose value is shown; that of any other may be a secret. */
const shownHeaders: readonly string[] = ["accept", "content-type", "user-agent", "x-sdk-content-sha256"];

/** Writes the shell command that makes a request again. */
export function curlOf(
  { method, url, headers, body }: OutgoingRequest,
  { identity, projectId, redact }: Pick<CallContext, "identity" | "projectId" | "redact">,
): string {
  const shown = Object.entries(headers).map(([name, value]) =>
    shownHeaders.includes(name) ? quote(`${name}: ${value}`) : inDouble(`${name}: $${variableNameOf(name)}`),
  );
  const proof = identity === undefined ? [] : proofHeaders(identity.kind, projectId);
  const words = [
    "curl",
    "--silent --show-error --include",
    `--request ${method}`,
    ...[...shown, ...proof].map((header) => `--header ${header}`),
    ...(body === undefined ? [] : [`--data-raw ${bodyOf(body)}`]),
    quote(url),
  ];
  const command = words.join(" \\\n  ");
  const isSigned = identity?.kind === "access key" || identity?.kind === "temporary access key";
  return redact(
    isSigned ? `${signingScript({ method, url, headers, body }, identity.kind, projectId)}\n${command}` : command,
  );
}

function proofHeaders(kind: CredentialsKind, projectId: string | undefined): string[] {
  if (kind !== "access key" && kind !== "temporary access key") {
    return [inDouble(`${securityHeaders.token}: $${variables.token}`)];
  }
  return [
    inDouble(`${securityHeaders.signingDate}: $date`),
    inDouble(`${securityHeaders.signature}: $authorization`),
    ...(projectId === undefined ? [] : [quote(`${securityHeaders.signedProject}: ${projectId}`)]),
    ...(kind === "access key" ? [] : [inDouble(`${securityHeaders.securityToken}: $${variables.securityToken}`)]),
  ];
}

/** The body, with variables in place of the fields that hold secrets. */
function bodyOf(body: string): string {
  const hidden = new RegExp(`"(${sensitive.fields.join("|")})":"(?:[^"\\\\]|\\\\.)*"`, "g");
  return quote(body).replace(hidden, `"$1":"${variable(variables.password)}"`);
}

/** `X-Request-Tag` is `$X_REQUEST_TAG`. */
function variableNameOf(header: string): string {
  return header.toUpperCase().replace(/\W/g, "_");
}

/** For a POSIX shell, with its variables filled in. What is given holds no quote, backslash or backtick. */
function inDouble(text: string): string {
  return `"${text}"`;
}
