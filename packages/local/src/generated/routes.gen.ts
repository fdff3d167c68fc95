// Generated from the contract in spec/; change that and run `npm run generate`.
/** Where each call is, and the names that it knows. */
export const routes = {
  "listVisualizationJobs": {
    "method": "GET",
    "path": "/v1/{project_id}/visualization-jobs",
    "successStatus": 200,
    "takesBody": false,
    "query": [
      "status",
      "per_page",
      "page",
      "sortBy",
      "order",
      "search_content",
      "workspace_id"
    ],
    "bodyFields": []
  },
  "createVisualizationJob": {
    "method": "POST",
    "path": "/v1/{project_id}/visualization-jobs",
    "successStatus": 200,
    "takesBody": true,
    "query": [],
    "bodyFields": [
      "job_name",
      "job_desc",
      "train_url",
      "job_type",
      "flavor",
      "schedule"
    ]
  },
  "showVisualizationJob": {
    "method": "GET",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}",
    "successStatus": 200,
    "takesBody": false,
    "query": [],
    "bodyFields": []
  },
  "updateVisualizationJob": {
    "method": "PUT",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}",
    "successStatus": 200,
    "takesBody": true,
    "query": [],
    "bodyFields": [
      "job_desc"
    ]
  },
  "deleteVisualizationJob": {
    "method": "DELETE",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}",
    "successStatus": 200,
    "takesBody": false,
    "query": [],
    "bodyFields": []
  },
  "stopVisualizationJob": {
    "method": "POST",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}/stop",
    "successStatus": 200,
    "takesBody": false,
    "query": [],
    "bodyFields": []
  },
  "restartVisualizationJob": {
    "method": "POST",
    "path": "/v1/{project_id}/visualization-jobs/{job_id}/restart",
    "successStatus": 200,
    "takesBody": false,
    "query": [],
    "bodyFields": []
  },
  "createToken": {
    "method": "POST",
    "path": "/v3/auth/tokens",
    "successStatus": 201,
    "takesBody": true,
    "query": [
      "nocatalog"
    ],
    "bodyFields": [
      "auth"
    ]
  },
  "listProjects": {
    "method": "GET",
    "path": "/v3/projects",
    "successStatus": 200,
    "takesBody": false,
    "query": [
      "name"
    ],
    "bodyFields": []
  }
} as const;

/** Names of the calls of the contract. */
export const routeIds = ["listVisualizationJobs","createVisualizationJob","showVisualizationJob","updateVisualizationJob","deleteVisualizationJob","stopVisualizationJob","restartVisualizationJob","createToken","listProjects"] as const satisfies readonly (keyof typeof routes)[];

/** Name of a call of the contract. */
export type RouteId = (typeof routeIds)[number];
