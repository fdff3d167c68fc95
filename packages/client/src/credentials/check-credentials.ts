import { CredentialsError } from "../errors/input-errors.ts";
import type { Credentials } from "./credential-types.ts";

/** What credentials consist of: one of these, and all of it. */
const ways = [["token"], ["accessKey", "secretKey"], ["username", "password"]] as const;
/** Fields that go out as headers, or sign them. */
const headerFields = ["token", "accessKey", "secretKey", "securityToken"] as const;
const bodyFields = ["account", "username", "password"] as const;

type Given = { readonly [name in (typeof headerFields | typeof bodyFields)[number]]?: unknown };

/**
 * Checks credentials, also those of callers without types.
 *
 * @throws CredentialsError naming the field, never its value.
 */
export function checkCredentials(credentials: Credentials): void {
  if (typeof credentials === "function") return;
  const given: Given = typeof credentials === "object" && credentials !== null ? credentials : {};
  const begun = ways.filter((way) => way.some((name) => given[name] !== undefined));
  if (begun.length !== 1 || !begun.flat().every((name) => given[name] !== undefined)) {
    throw new CredentialsError(
      "The credentials are incomplete, or of more than one kind",
      "Give { token }, { accessKey, secretKey } or { account, username, password }.",
    );
  }
  for (const name of headerFields) checkField(name, given[name], /^[\x21-\x7e]+$/, "a blank or a letter beyond ASCII");
  for (const name of bodyFields) checkField(name, given[name], /^[^\p{Cc}\p{Cs}]+$/u, "a control character");
}

/** Refused here, because the runtime's own message would print the value. */
function checkField(name: string, value: unknown, allowed: RegExp, forbidden: string): void {
  if (value === undefined || (typeof value === "string" && allowed.test(value))) return;
  const problem = typeof value === "string" ? `is empty or holds ${forbidden}` : "is not a text";
  throw new CredentialsError(`The ${name} ${problem}`, "Copy it again, without blanks.");
}
