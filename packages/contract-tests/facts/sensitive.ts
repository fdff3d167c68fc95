import { documented } from "./source.ts";

/** Headers and fields that nothing may print, log, throw or record. Header names in lower case. */
export const sensitive = {
  headers: ["authorization", "x-auth-token", "x-security-token", "x-subject-token"],
  fields: ["password"],
  source: documented("IAM", "SIGN"),
} as const;
