import { documented } from "./source.ts";

/** Logging in with user name and password. The token comes in a header of the answer. */
export const createToken = {
  method: "POST",
  path: "/v3/auth/tokens",
  queryParameters: ["nocatalog"],
  bodyPaths: [
    "auth.identity.methods",
    "auth.identity.password.user.name",
    "auth.identity.password.user.password",
    "auth.identity.password.user.domain.name",
    "auth.scope.project.name",
    "auth.scope.project.id",
  ],
  authMethod: "password",
  success: 201,
  failures: [400, 401, 403, 404, 500, 503],
  tokenHeader: "X-Subject-Token",
  tokenFields: ["expires_at", "issued_at"],
  source: documented("IAM"),
} as const;

/** Finding the id of a project; the default project of a region is named like the region. */
export const listProjects = {
  method: "GET",
  path: "/v3/projects",
  queryParameters: ["name"],
  success: 200,
  idField: "id",
  source: documented("IAM"),
} as const;
