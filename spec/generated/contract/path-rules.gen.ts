// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

import type { Rule } from "../../src/table-types.ts";

/** What may stand in a path, by the name of the parameter: the same in every call. */
export const pathRules = {
  "project_id": {
    "type": "string",
    "pattern": "^[0-9A-Za-z_-]{1,64}$"
  },
  "job_id": {
    "type": "string",
    "pattern": "^[0-9]+$"
  }
} as const satisfies { readonly [name: string]: Rule };
