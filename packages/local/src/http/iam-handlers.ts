import type { IamComponents, IamOperationId, IamOperations } from "@vizjobs/spec";
import type { Caller, Gate } from "../auth/gate.ts";
import type { Projects, Reference } from "../auth/projects.ts";
import type { IssuedToken, TokenScope } from "../auth/tokens.ts";
import { isAccount, type Login, type User } from "../auth/users.ts";
import type { Handlers, Reply } from "./contract-types.ts";
import { refusal, type Refusal } from "./refusal.ts";
import { tokenAnswer, type Place } from "./token-answer.ts";

/** What the IAM calls work with. */
export interface IamService {
  readonly gate: Gate;
  readonly projects: Projects;
  readonly region: string;
  readonly endpoint: () => string;
}

/** Holds the token that an answer or a request is about. */
export const subjectHeader =
  "X-Subject-Token" satisfies keyof IamOperations["createToken"]["responses"][201]["headers"];

type WantedScope = IamComponents["schemas"]["Scope"];

/** Longest name or id that a login may give: tokens keep them. Keystone has the same limit. */
const maxNameLength = 255;

/** Enough of IAM for a client to log in and to find its project. */
export function iamHandlers({ gate, projects, region, endpoint }: IamService): Handlers<IamOperationId> {
  return {
    createToken({ query, body: { auth } }) {
      const login = auth.identity.password.user;
      requireComplete(login);
      const user = gate.authenticate(login);
      if (user === undefined) throw refusal("createToken", "unauthorized", 401);
      const issued = gate.issue(user, scopeFor(user, auth.scope, projects));
      return tokenReply(issued, { endpoint: endpoint(), region }, query.nocatalog === undefined);
    },

    listProjects({ query }, { caller }) {
      const found = query.name === undefined ? projectsFor(caller, projects) : [projects.byName(query.name)];
      const self = `${endpoint()}/v3/projects`;
      return {
        body: { projects: found.map((project) => projectAnswer(project, caller, endpoint())), links: { self } },
      };
    },
  };
}

/** The answer to a login. */
export function tokenReply(issued: IssuedToken, place: Place, isWithCatalog: boolean): Reply<"createToken"> {
  const token = tokenAnswer(issued, place, isWithCatalog);
  return { headers: { [subjectHeader]: issued.token }, body: { token } };
}

/** The default project, and the one that the caller works in. Every other may be used too, but until then has no name here. */
export function projectsFor({ project }: Caller, projects: Projects): Reference[] {
  return project === undefined || project.id === projects.default.id ? [projects.default] : [projects.default, project];
}

/** A project as IAM shows it, in the account of the caller. */
export function projectAnswer(
  { id, name }: Reference,
  { user }: Caller,
  endpoint: string,
): IamComponents["schemas"]["Project"] {
  return {
    id,
    name,
    domain_id: user.domain.id,
    parent_id: user.domain.id,
    enabled: true,
    is_domain: false,
    description: "",
    links: { self: `${endpoint}/v3/projects/${id}` },
  };
}

/**
 * What a token of this user is for. Of a project and an account the project counts.
 *
 * @throws Refusal for an account that is not the user's, and for a scope that says nothing.
 */
export function scopeFor(user: User, wanted: WantedScope | undefined, projects: Projects): TokenScope {
  if (wanted === undefined) return {};
  const { project, domain } = wanted;
  if (project !== undefined) {
    const { id, name } = project;
    requireShort("/auth/scope/project", id, name);
    if (id !== undefined) return { project: projects.byId(id) };
    if (name !== undefined) return { project: projects.byName(name) };
    throw badRequest("/auth/scope/project must have an id or a name");
  }
  if (domain === undefined) throw badRequest("/auth/scope must have a project or a domain");
  // As with a wrong password, an answer does not tell which accounts there are.
  if (!isAccount(user.domain, domain)) throw refusal("createToken", "unauthorized", 401);
  return { domain: user.domain };
}

function requireComplete({ id, name, domain }: Login): void {
  const place = "/auth/identity/password/user";
  if (id === undefined && (name === undefined || domain === undefined)) {
    throw badRequest(`${place} must have an id, or a name and a domain`);
  }
  requireShort(place, id, name, domain?.id, domain?.name);
}

function requireShort(place: string, ...names: readonly (string | undefined)[]): void {
  if (names.every((name) => name === undefined || name.length <= maxNameLength)) return;
  throw badRequest(`${place} must not have names or ids of more than ${maxNameLength} characters`);
}

/** For a login that lacks something. */
export function badRequest(detail: string): Refusal {
  return refusal("createToken", "bad_request", 400, { detail });
}
