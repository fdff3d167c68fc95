import { securityHeaders } from "@vizjobs/spec/contract";
import { CredentialsError } from "../errors/input-errors.ts";
import type { SignableRequest } from "../signing/signing-types.ts";
import { readVariable } from "./environment.ts";
import type { AccessKeyCredentials, Credentials } from "./options.ts";

/** Proves a request's identity; holds the secrets, and lists them so that they can be taken out of texts. */
export interface Identity {
  readonly kind: "token" | "access key" | "temporary access key";
  readonly secrets: readonly string[];
  /** The headers to add to this very request. */
  authenticate(request: SignableRequest, projectId: string): Promise<Readonly<Record<string, string>>>;
}

const environmentHint =
  "Set VIZJOB_TOKEN, or HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or give `credentials` to the session.";

/**
 * Reads credentials from the environment: a token before keys.
 *
 * @returns the credentials, or a sentence that says what was looked at and is missing.
 */
export function credentialsFromEnvironment(): Credentials | string {
  const token = readVariable("VIZJOB_TOKEN");
  if (token !== undefined) return { token };
  const accessKey = readVariable("HUAWEICLOUD_SDK_AK");
  const secretKey = readVariable("HUAWEICLOUD_SDK_SK");
  const securityToken = readVariable("HUAWEICLOUD_SDK_SECURITY_TOKEN");
  if (accessKey !== undefined && secretKey !== undefined) {
    return { accessKey, secretKey, ...(securityToken === undefined ? {} : { securityToken }) };
  }
  if (accessKey === undefined && secretKey === undefined) {
    return "there are no credentials: VIZJOB_TOKEN, HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set";
  }
  const [set, missing] = accessKey === undefined ? ["SK", "AK"] : ["AK", "SK"];
  return `the credentials are half there: HUAWEICLOUD_SDK_${set} is set, HUAWEICLOUD_SDK_${missing} is not`;
}

/** The error for what a session lacks; `missing` says what was looked at. */
export function missingError(missing: readonly string[]): CredentialsError {
  const text = missing.join("; ");
  const needsCredentials = missing.some((part) => part.includes("credentials"));
  return new CredentialsError(
    `Nothing was sent: ${text}`,
    needsCredentials ? environmentHint : "Give them to the session, or set the variables.",
  );
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
    environmentHint,
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
    secrets: [keys.secretKey, keys.securityToken ?? ""],
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
