import * as fc from "fast-check";
import type { Credentials } from "../../src/index.ts";
import { visibleAscii } from "../support/arbitrary-text.ts";

/** Credentials of a session, the environment that it may have them from, and every secret that it may come to know. */
export interface Identity {
  readonly name: string;
  readonly credentials?: Credentials;
  readonly env: Readonly<Record<string, string>>;
  /** What IAM gives for a password. */
  readonly issued: string;
  readonly secrets: readonly string[];
}

/** Sent as a header: what a token, a key and a signature are made of. */
const headerSecret = fc.oneof(
  fc.string({ unit: visibleAscii, minLength: 14, maxLength: 60 }),
  // As long as real tokens are: no message shows more than its beginning.
  fc.string({ unit: visibleAscii, minLength: 30, maxLength: 30 }).map((part) => part.repeat(70)),
);

/** Sent in a body: blanks and other alphabets, too. */
const password = fc.string({
  unit: fc.oneof(visibleAscii, fc.constantFrom(" ", "ü", "可", "🚀")),
  minLength: 14,
  maxLength: 40,
});

/** Every way to have credentials, with secrets that nobody can foresee. */
export const anyIdentity: fc.Arbitrary<Identity> = fc
  .record({ token: headerSecret, secretKey: headerSecret, securityToken: headerSecret, password, issued: headerSecret })
  .chain(({ issued, ...given }) => {
    const { token, secretKey, securityToken } = given;
    const keys = { accessKey: "AK", secretKey };
    const user = { account: "acc", username: "me", password: given.password };
    const env = {};
    const ways: readonly Omit<Identity, "issued">[] = [
      { name: "a token", credentials: { token }, env, secrets: [token] },
      { name: "keys", credentials: keys, env, secrets: [secretKey] },
      { name: "temporary keys", credentials: { ...keys, securityToken }, env, secrets: [secretKey, securityToken] },
      { name: "a password", credentials: user, env, secrets: [user.password, issued] },
      { name: "a token that a function gives", credentials: () => ({ token }), env, secrets: [token] },
      {
        name: "keys that a function gives",
        credentials: async () => ({ ...keys, securityToken }),
        env,
        secrets: [secretKey, securityToken],
      },
      { name: "a password that a function gives", credentials: () => user, env, secrets: [user.password, issued] },
      { name: "a token of the environment", env: { VIZJOB_TOKEN: token }, secrets: [token] },
      {
        name: "keys of the environment",
        env: {
          HUAWEICLOUD_SDK_AK: "AK",
          HUAWEICLOUD_SDK_SK: secretKey,
          HUAWEICLOUD_SDK_SECURITY_TOKEN: securityToken,
        },
        secrets: [secretKey, securityToken],
      },
    ];
    return fc.constantFrom(...ways).map((way) => Object.assign(way, { issued }));
  });

/** What must not be found: a secret in any form, and the beginning and the end of it. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const encoded = encodeURIComponent(secret);
  return [
    secret,
    secret.slice(0, 12),
    secret.slice(-12),
    encoded,
    encoded.replaceAll(/%../g, (escape) => escape.toLowerCase()),
    new URLSearchParams({ "": secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString("base64").replace(/..=*$/, ""),
    bytes.toString("base64url").slice(0, -2),
    bytes.toString("hex"),
  ];
}
