import { profileSpelling } from "@vizjobs/client/internal/setup";

const { accessKey, token, secretKey, securityToken, password } = profileSpelling.fields;
const secrets: ReadonlySet<string> = new Set([token, secretKey, securityToken, password]);

/** A value of a profile as it may be seen: of a secret only that it is set, of an access key its last four letters. */
export function shownValue(key: string, value: string): string {
  if (key === accessKey) return shownAccessKey(value);
  return secrets.has(key) ? "set" : value;
}

/** Of a short one nothing: four letters would be most of it. */
export const shownAccessKey = (value: string): string => (value.length < 12 ? "set" : `set (…${value.slice(-4)})`);
