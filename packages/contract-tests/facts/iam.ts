import type { Meaning } from "./outcomes.ts";
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
    "auth.identity.password.user.id",
    "auth.scope.domain.name",
    "auth.scope.domain.id",
  ],
  /** Of what stands in `auth`: without a scope the token is for global services. */
  requiredOfAuth: ["identity"],
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

/** What a failed call of IAM means to a caller, by its HTTP status. */
export const iamMeanings: Readonly<Record<number, Meaning>> = {
  400: "invalid-request",
  401: "authentication",
  403: "permission",
  404: "not-found",
  500: "server",
  503: "server",
};

/** What a session makes of each success of the two calls. */
export const iamAnswers = {
  createToken: { token: "logged in", token_with_catalog: "logged in" },
  /** The default project of cn-north-4, or none: then there is no project id. */
  listProjects: { projects: "5b1a2c3d4e5f60718293a4b5c6d7e8f9", none: "CredentialsError" },
} as const;
