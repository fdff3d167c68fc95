// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

import type { IamOperationId, OperationId } from "../../src/table-types.ts";

/** Names of what a success holds, in the order of the contract, dotted where nested; a list is passed over. */
export const answerFields = {
  "createVisualizationJob": [
    "is_success",
    "error_code",
    "job_id",
    "job_name",
    "status",
    "create_time",
    "service_url"
  ],
  "listVisualizationJobs": [
    "is_success",
    "error_code",
    "job_total_count",
    "job_count_limit",
    "quotas",
    "jobs",
    "jobs.job_id",
    "jobs.job_name",
    "jobs.status",
    "jobs.create_time",
    "jobs.duration",
    "jobs.job_desc",
    "jobs.service_url",
    "jobs.train_url",
    "jobs.resource_id",
    "jobs.schedule",
    "jobs.schedule.type",
    "jobs.schedule.time_unit",
    "jobs.schedule.timeUnit",
    "jobs.schedule.duration",
    "jobs.remaining_duration"
  ],
  "showVisualizationJob": [
    "is_success",
    "error_code",
    "job_id",
    "job_name",
    "status",
    "create_time",
    "duration",
    "job_desc",
    "service_url",
    "train_url",
    "resource_id",
    "schedule",
    "schedule.type",
    "schedule.time_unit",
    "schedule.timeUnit",
    "schedule.duration",
    "remaining_duration"
  ],
  "updateVisualizationJob": [
    "is_success",
    "error_code"
  ],
  "deleteVisualizationJob": [
    "is_success",
    "error_code"
  ],
  "stopVisualizationJob": [
    "is_success",
    "error_code"
  ],
  "restartVisualizationJob": [
    "is_success",
    "error_code"
  ],
  "createToken": [
    "token",
    "token.expires_at",
    "token.issued_at",
    "token.methods",
    "token.project",
    "token.project.id",
    "token.project.name",
    "token.project.domain",
    "token.project.domain.id",
    "token.project.domain.name",
    "token.domain",
    "token.domain.id",
    "token.domain.name",
    "token.domain.domain",
    "token.domain.domain.id",
    "token.domain.domain.name",
    "token.user",
    "token.user.id",
    "token.user.name",
    "token.user.domain",
    "token.user.domain.id",
    "token.user.domain.name",
    "token.roles",
    "token.roles.id",
    "token.roles.name",
    "token.roles.domain",
    "token.roles.domain.id",
    "token.roles.domain.name",
    "token.catalog",
    "token.catalog.id",
    "token.catalog.name",
    "token.catalog.type",
    "token.catalog.endpoints",
    "token.catalog.endpoints.id",
    "token.catalog.endpoints.interface",
    "token.catalog.endpoints.region",
    "token.catalog.endpoints.region_id",
    "token.catalog.endpoints.url"
  ],
  "listProjects": [
    "projects",
    "projects.id",
    "projects.name",
    "projects.domain_id",
    "projects.parent_id",
    "projects.enabled",
    "projects.is_domain",
    "projects.description",
    "projects.links",
    "projects.links.self",
    "links",
    "links.self"
  ]
} as const satisfies { readonly [id in OperationId | IamOperationId]: readonly string[] };
