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
      "flavor.code",
      "schedule",
      "schedule.type",
      "schedule.time_unit",
      "schedule.duration"
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
      "auth",
      "auth.identity",
      "auth.identity.methods",
      "auth.identity.password",
      "auth.identity.password.user",
      "auth.identity.password.user.id",
      "auth.identity.password.user.name",
      "auth.identity.password.user.password",
      "auth.identity.password.user.domain",
      "auth.identity.password.user.domain.id",
      "auth.identity.password.user.domain.name",
      "auth.scope",
      "auth.scope.domain",
      "auth.scope.domain.id",
      "auth.scope.domain.name",
      "auth.scope.project",
      "auth.scope.project.id",
      "auth.scope.project.name"
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
