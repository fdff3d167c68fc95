// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

import type { OperationFacts, OperationId } from "../../src/table-types.ts";

/** The calls of the jobs API. */
export const operations = {
  "createVisualizationJob": {
    "method": "POST",
    "path": "/v1/{project_id}/visualization-jobs",
    "retry": "when-unsent"
  },
  "listVisualizationJobs": {
    "method": "GET",
    "path": "/v1/{project_id}/visualization-jobs",
    "retry": "safe"
  },
  "showVisualizationJob": {
    "method": "GET",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}",
    "retry": "safe"
  },
  "updateVisualizationJob": {
    "method": "PUT",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}",
    "retry": "safe"
  },
  "deleteVisualizationJob": {
    "method": "DELETE",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}",
    "retry": "when-unsent",
    "legalFrom": [
      0,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      10,
      11,
      12,
      13,
      14,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22
    ]
  },
  "stopVisualizationJob": {
    "method": "POST",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}/stop",
    "retry": "when-unsent",
    "legalFrom": [
      1,
      2,
      4,
      7,
      8,
      15,
      18,
      19,
      20
    ]
  },
  "restartVisualizationJob": {
    "method": "POST",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}/restart",
    "retry": "when-unsent",
    "legalFrom": [
      3,
      5,
      10,
      11,
      12,
      13,
      14,
      16,
      17,
      21,
      22
    ]
  }
} as const satisfies { readonly [id in OperationId]: OperationFacts };
