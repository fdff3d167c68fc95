// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

/** Headers and fields that hold secrets, in lower case. */
export const sensitive = {
  "headers": [
    "authorization",
    "x-auth-token",
    "x-security-token",
    "x-subject-token"
  ],
  "fields": [
    "password"
  ]
} as const satisfies { readonly headers: readonly string[]; readonly fields: readonly string[] };
