import { securityHeaders } from "@vizjobs/spec/contract/access";
import { sensitive } from "@vizjobs/spec/contract/sensitive";
import type { CredentialsKind } from "../credentials/credential-types.ts";
import type { Proof } from "../credentials/identity.ts";
import { environmentVariables as variables } from "../session/environment.ts";
import type { AttemptState, CallContext } from "./call-context.ts";
import type { OutgoingRequest } from "./openapi-transport.ts";
import { redactorOf, type Redact } from "./redact.ts";
import { inserted, quote } from "./shell.ts";
import { signingScript } from "./signing-script.ts";

/** Headers whose value is shown; that of any other may be a secret. */
const shownHeaders = new Set(["accept", "content-type", "user-agent", "x-sdk-content-sha256"]);

/** Writes the shell command that makes a request again. */
export function curlOf(
  { request, proof }: Pick<AttemptState, "request" | "proof">,
  { identity, projectId, secrets }: Pick<CallContext, "identity" | "projectId" | "secrets">,
): string {
  // Before anything is quoted, which would hide a secret that holds a quote.
  const { method, url, headers, body } = withoutSecrets(request, redactorOf({ secrets }));
  const data = quoteBody(body ?? "");
  const kind = identity === undefined ? undefined : kindOf(proof, identity.kind);
  const isSigned = kind === "access key" || kind === "temporary access key";
  const words = new Map(Object.entries(headers).map(([name, value]) => [name, quoteHeader(name, value)]));
  if (isSigned) addSignature(words, kind, projectId);
  else if (kind !== undefined) add(words, securityHeaders.token, `$${variables.token}`);
  const command = [
    "curl",
    // A bracket in an address is a bracket.
    "--silent --show-error --include --globoff",
    `--request ${method}`,
    ...[...words.values()].map((header) => `--header ${header}`),
    ...(body === undefined ? [] : [`--data-raw ${data}`]),
    quote(url),
  ].join(" \\\n  ");
  return isSigned ? `${signingScript({ method, url, headers }, data, kind, projectId)}\n${command}` : command;
}

/** What proved the request, else what would. */
function kindOf(proof: Proof | undefined, kind: CredentialsKind): CredentialsKind {
  if (proof === undefined) return kind;
  if (proof.signature === undefined) return "token";
  return securityHeaders.securityToken in proof.headers ? "temporary access key" : "access key";
}

function addSignature(words: Map<string, string>, kind: CredentialsKind, projectId: string | undefined): void {
  add(words, securityHeaders.signingDate, "$date");
  add(words, securityHeaders.signature, "$authorization");
  const project = securityHeaders.signedProject;
  if (projectId !== undefined) words.set(project.toLowerCase(), quote(`${project}: ${projectId}`));
  if (kind === "temporary access key") add(words, securityHeaders.securityToken, `$${variables.securityToken}`);
}

/** Takes the place of a header of the caller's, as it does in the request. Neither name nor value holds a quote. */
function add(words: Map<string, string>, name: string, value: string): void {
  words.set(name.toLowerCase(), `"${name}: ${value}"`);
}

/** The value of `X-Request-Tag` is `$HEADER_X_REQUEST_TAG`. */
function quoteHeader(name: string, value: string): string {
  if (shownHeaders.has(name)) return quote(`${name}: ${value}`);
  // The name is quoted, too: it may hold a backtick or a dollar sign.
  return `${quote(`${name}: `)}"$HEADER_${name.toUpperCase().replace(/\W/g, "_")}"`;
}

/** The body, with what the shell puts in place of the fields that hold secrets, written as JSON wants it. */
function quoteBody(body: string): string {
  const hidden = new RegExp(`"(${sensitive.fields.join("|")})":"(?:[^"\\\\]|\\\\.)*"`, "g");
  const secret = inserted(`$(printf %s "$${variables.password}" | sed 's/["\\\\]/\\\\&/g')`);
  return quote(body).replace(hidden, (_field, name: string) => `"${name}":"${secret}"`);
}

/** The request as `fetch` writes it, without what it quotes of the credentials. Its host is not theirs. */
function withoutSecrets({ method, url, headers, body }: OutgoingRequest, redact: Redact): OutgoingRequest {
  const { origin, pathname, search } = new URL(url);
  return {
    method,
    url: origin + redact(pathname + search),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redact(value)])),
    body: body === undefined ? undefined : redact(body),
  };
}
