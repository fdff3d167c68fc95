// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

/** Codes that say: not applied, try again after a pause. */
export const refusedCodes = [
  "ModelArts.0114",
  "APIG.0308",
  "APIGW.0308"
] as const satisfies readonly string[];

/** Codes of faults that may pass, `status:code` where it depends on the status. */
export const transientCodes = [
  "ModelArts.0010",
  "ModelArts.0012",
  "ModelArts.0013",
  "ModelArts.6100",
  "ModelArts.6101",
  "500:APIG.0201",
  "502:APIG.0201",
  "504:APIG.0201",
  "APIG.0202",
  "APIG.0203",
  "APIG.0610",
  "APIG.0613"
] as const satisfies readonly string[];
