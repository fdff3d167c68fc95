import type { IssuedToken } from "../auth/tokens.ts";
import type { Reply } from "./contract-types.ts";
import { badRequest, scopeFor, tokenReply, type IamService } from "./iam-handlers.ts";
import { refusal } from "./refusal.ts";

/**
 * Answers a login by a token that the caller has, as OpenStack clients use it to get from no project, or another, to a project;
 * undefined for every other login. The vendors document it for federated users only, so it is not in the contract.
 *
 * @throws Refusal for a token that does not work, and for a scope that cannot be read.
 */
export function rescoped(service: IamService, url: URL, bytes: Buffer): Reply<"createToken"> | undefined {
  const { projects, region, endpoint } = service;
  const auth = objectIn(parsed(bytes), "auth");
  const identity = objectIn(auth, "identity");
  const methods = identity?.["methods"];
  if (!Array.isArray(methods) || methods.length !== 1 || methods[0] !== "token") return undefined;

  const id = objectIn(identity, "token")?.["id"];
  if (typeof id !== "string") throw badRequest("/auth/identity/token/id must be the text of a token");
  const from = service.gate.find(id);
  if (from === undefined) {
    throw refusal("createToken", "unauthorized", 401, {
      message: "The request you have made requires authentication.",
    });
  }
  const issued = service.gate.issue(from.user, scopeOf(from, auth?.["scope"], projects), from);
  return tokenReply(issued, { endpoint: endpoint(), region }, !url.searchParams.has("nocatalog"));
}

function scopeOf({ user }: IssuedToken, scope: unknown, projects: IamService["projects"]) {
  if (scope === undefined || scope === "unscoped") return {};
  const project = objectIn(scope, "project");
  const domain = objectIn(scope, "domain");
  return scopeFor(
    user,
    {
      ...(project !== undefined && { project: namesIn(project) }),
      ...(domain !== undefined && { domain: namesIn(domain) }),
    },
    projects,
  );
}

function namesIn({ id, name }: Readonly<Record<string, unknown>>): { id?: string; name?: string } {
  return { ...(typeof id === "string" && { id }), ...(typeof name === "string" && { name }) };
}

function objectIn(value: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  if (!isObject(value)) return undefined;
  const inner = value[name];
  return isObject(inner) ? inner : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Whatever cannot be read is no such login; what is wrong with it is told where the contract's form is read. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}
