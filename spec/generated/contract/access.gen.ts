// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

/** Names of the headers that carry credentials, by security scheme. */
export const securityHeaders = {
  "token": "X-Auth-Token",
  "signature": "Authorization",
  "signingDate": "X-Sdk-Date",
  "signedProject": "X-Project-Id",
  "securityToken": "X-Security-Token"
} as const;

/** By how many minutes the time of a signature may differ from the clock of the service. */
export const signingToleranceMinutes = 15 as const;
