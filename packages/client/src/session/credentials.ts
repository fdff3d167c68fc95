import { securityHeaders } from "@vizjobs/spec/contract";
import { CredentialsError } from "../errors/input-errors.ts";
import type { SignableRequest } from "../signing/signing-types.ts";
import type { AccessKeyCredentials, Credentials } from "./options.ts";

/** Proves a request's identity; holds the secrets, and lists them so that they can be taken out of texts. */
export interface Identity {
  readonly kind: "token" | "access key" | "temporary access key";
  readonly secrets: readonly string[];
  /** The headers to add to this very request. */
  authenticate(request: SignableRequest, projectId: string): Promise<Readonly<Record<string, string>>>;
}

/**
 * Makes the identity of credentials.
 *
 * @throws CredentialsError when they have another shape, or a value that cannot be sent.
 */
export function identityOf(credentials: Credentials): Identity {
  if ("token" in credentials) {
    const token = sendable("token", credentials.token);
    return {
      kind: "token",
      secrets: [token],
      authenticate: async () => ({ [securityHeaders.token]: token }),
    };
  }
  if ("accessKey" in credentials && "secretKey" in credentials) return signingIdentity(credentials);
  throw new CredentialsError(
    "The credentials hold neither a token nor an access key with its secret key",
    "Give { token }, or { accessKey, secretKey }.",
  );
}

function signingIdentity({ accessKey, secretKey, securityToken }: AccessKeyCredentials): Identity {
  const keys = {
    accessKey: sendable("accessKey", accessKey),
    secretKey: sendable("secretKey", secretKey),
    securityToken: securityToken === undefined ? undefined : sendable("securityToken", securityToken),
  };
  return {
    kind: keys.securityToken === undefined ? "access key" : "temporary access key",
    secrets: keys.securityToken === undefined ? [keys.secretKey] : [keys.secretKey, keys.securityToken],
    async authenticate(request, projectId) {
      // Loaded on use: a bundle of a session with a token holds no signer.
      const { sign } = await import("../signing/signer.ts");
      return sign(request, { ...keys, projectId });
    },
  };
}

/** Refused here, because the runtime's own message would print the value. */
function sendable(name: string, value: unknown): string {
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
  const problem =
    typeof value === "string" ? "is empty, or holds a blank, a line break or a letter beyond ASCII" : "is not a text";
  throw new CredentialsError(`The ${name} ${problem}`, "Copy it again, without blanks around it.");
}
