import type { IamComponents } from "@vizjobs/spec";
import type { Reference } from "../auth/projects.ts";
import { stableId } from "../auth/stable-id.ts";
import type { IssuedToken } from "../auth/tokens.ts";
import { routes } from "../generated/routes.gen.ts";

type Schemas = IamComponents["schemas"];

/** Where a server is: its address, and the region that it plays. */
export interface Place {
  readonly endpoint: string;
  readonly region: string;
}

/** What IAM tells of a token. Roles and catalog come with a scope only, as Keystone has it. */
export function tokenAnswer(token: IssuedToken, place: Place, isWithCatalog: boolean): Schemas["Token"] {
  const { user, scope } = token;
  const isScoped = scope.project !== undefined || scope.domain !== undefined;
  return {
    methods: [...token.methods],
    issued_at: isoMicroseconds(token.issuedAt),
    expires_at: isoMicroseconds(token.expiresAt),
    user,
    ...(scope.project !== undefined && { project: { ...scope.project, domain: user.domain } }),
    ...(scope.domain !== undefined && { domain: scope.domain }),
    ...(isScoped && { roles: [{ id: stableId("role te_admin"), name: "te_admin" }] }),
    ...(isScoped && isWithCatalog && { catalog: catalogFor(scope.project, place) }),
  };
}

/** Both service types under which clients look this API up, for those who have a project, and IAM itself. */
export function catalogFor(project: Reference | undefined, { endpoint, region }: Place): Schemas["CatalogEntry"][] {
  // Projects of a region are named after it, sub-projects with a suffix: eu-de_team.
  const place = project?.name.replace(/_.*$/s, "") ?? region;
  const iam = entry("identity", place, `${endpoint}/v3`);
  if (project === undefined) return [iam];
  const jobs = routes.listVisualizationJobs.path.replace(/\/[^/]+$/, "").replace("{project_id}", project.id);
  return [...["modelarts", "modelartsv1"].map((type) => entry(type, place, endpoint + jobs)), iam];
}

function entry(type: string, region: string, url: string): Schemas["CatalogEntry"] {
  return {
    type,
    name: type,
    id: stableId(`service ${type}`),
    endpoints: [{ id: stableId(`endpoint ${type}`), interface: "public", region, region_id: region, url }],
  };
}

/** ISO 8601 with microseconds, as Keystone prints times. */
function isoMicroseconds(epochMs: number): string {
  return new Date(epochMs).toISOString().replace("Z", "000Z");
}
