// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

import type { IamOperationId, OperationFacts } from "../../src/table-types.ts";

/** The IAM calls. */
export const iamOperations = {
  "createToken": {
    "method": "POST",
    "path": "/v3/auth/tokens",
    "retry": "safe"
  },
  "listProjects": {
    "method": "GET",
    "path": "/v3/projects",
    "retry": "safe"
  }
} as const satisfies { readonly [id in IamOperationId]: OperationFacts };
