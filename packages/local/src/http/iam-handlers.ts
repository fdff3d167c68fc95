import { createHash } from "node:crypto";
import type { IamComponents, IamOperationId } from "@vizjobs/spec";
import type { Gate } from "../auth/gate.ts";
import type { IssuedToken, Projects } from "../auth/tokens.ts";
import { routes } from "../generated/routes.gen.ts";
import type { Handlers } from "./contract-types.ts";
import { refusal } from "./refusal.ts";

/** What the IAM calls work with. */
export interface IamService {
  readonly gate: Gate;
  readonly projects: Projects;
  readonly region: string;
  readonly endpoint: () => string;
}

/** Enough of IAM for a client to log in and to find its project. */
export function iamHandlers({ gate, projects, region, endpoint }: IamService): Handlers<IamOperationId> {
  return {
    createToken({ query, body: { auth } }) {
      const { id, name } = auth.scope.project;
      if (id === undefined && name === undefined) {
        const detail = "/auth/scope/project must have an id or a name";
        throw refusal("createToken", "bad_request", 400, { detail });
      }
      const project = id === undefined ? projects.byName(name ?? region) : projects.byId(id);
      const { name: username, password, domain } = auth.identity.password.user;
      const token = gate.logIn({ account: domain.name, username, password }, project);
      if (token === undefined) throw refusal("createToken", "unauthorized", 401);
      const answer = tokenAnswer(token, username, domain.name);
      const isWithCatalog = query.nocatalog === undefined;
      return {
        headers: { "X-Subject-Token": token.token },
        body: { token: isWithCatalog ? { ...answer, catalog: catalog(endpoint(), token) } : answer },
      };
    },

    listProjects({ query }) {
      const { id, name } = projects.byName(query.name ?? region);
      const domain_id = idOf("domain");
      return {
        body: {
          projects: [{ id, name, domain_id, parent_id: domain_id, enabled: true, is_domain: false, description: "" }],
        },
      };
    },
  };
}

/** Keystone's version document, which its clients ask for before they log in. */
export function versionDocument(iamEndpoint: string): object {
  const links = [{ rel: "self", href: `${iamEndpoint}/v3/` }];
  const mediaTypes = [{ base: "application/json", type: "application/vnd.openstack.identity-v3+json" }];
  return {
    version: { id: "v3.14", status: "stable", updated: "2020-04-07T00:00:00Z", links, "media-types": mediaTypes },
  };
}

function tokenAnswer(token: IssuedToken, user: string, account: string): IamComponents["schemas"]["Token"] {
  const domain = { id: idOf(`domain ${account}`), name: account };
  return {
    methods: ["password"],
    issued_at: isoMicroseconds(token.issuedAt),
    expires_at: isoMicroseconds(token.expiresAt),
    project: { ...token.project, domain },
    user: { id: idOf(`user ${account} ${user}`), name: user, domain },
    roles: [{ id: idOf("role te_admin"), name: "te_admin" }],
  };
}

/** Both service types under which clients look this API up, and IAM itself. */
function catalog(endpoint: string, { project }: IssuedToken): IamComponents["schemas"]["CatalogEntry"][] {
  // Projects of a region are named after it, sub-projects with a suffix: eu-de_team.
  const region = project.name.replace(/_.*$/s, "");
  const jobs = `${endpoint}${routes.listVisualizationJobs.path.replace(/\/[^/]+$/, "").replace("{project_id}", project.id)}`;
  const entries = [
    { type: "modelarts", url: jobs },
    { type: "modelartsv1", url: jobs },
    { type: "identity", url: `${endpoint}/v3` },
  ];
  return entries.map(({ type, url }) => ({
    type,
    name: type,
    id: idOf(`service ${type}`),
    endpoints: [{ id: idOf(`endpoint ${type}`), interface: "public", region, region_id: region, url }],
  }));
}

/** ISO 8601 with microseconds, as Keystone prints times. */
function isoMicroseconds(epochMs: number): string {
  return new Date(epochMs).toISOString().replace("Z", "000Z");
}

/** An id of the usual form that is always the same for the same thing. */
function idOf(thing: string): string {
  return createHash("sha256").update(thing).digest("hex").slice(0, 32);
}
