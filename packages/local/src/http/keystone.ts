import type { Context, Hono } from "hono";
import type { Caller } from "../auth/gate.ts";
import type { IssuedToken } from "../auth/tokens.ts";
import { routes } from "../generated/routes.gen.ts";
import { jsonAnswer, type Exchange } from "./exchange.ts";
import { projectAnswer, projectsFor, subjectHeader, type IamService } from "./iam-handlers.ts";
import { refusal, type Refusal } from "./refusal.ts";
import { catalogFor, tokenAnswer } from "./token-answer.ts";

type HttpContext = Context<{ Bindings: Exchange }>;

/** Path at which tokens are got, looked at and ended. */
const tokensPath = routes.createToken.path;

/** Methods that clients of OpenStack use at a path of the contract, beside the contract's. */
export const methodsBesideContract: Readonly<Record<string, readonly string[]>> = {
  [tokensPath]: ["GET", "HEAD", "DELETE"],
};

/**
 * Adds what Keystone v3 has beside the contract and clients of OpenStack ask for. Must come before the routes of the contract, which
 * answer 405 to every other method at their paths.
 */
export function addKeystoneRoutes(app: Hono<{ Bindings: Exchange }>, service: IamService): void {
  const { gate, projects } = service;
  const place = () => ({ endpoint: service.endpoint(), region: service.region });
  const admitted = ({ req }: HttpContext): Caller => {
    const { method, headers, url } = req.raw;
    return gate.admit("listProjects", { method, headers, url: new URL(url), body: new Uint8Array() }, undefined);
  };
  const listed = (context: HttpContext, caller: Caller): Response => {
    const found = projectsFor(caller, projects).map((project) => projectAnswer(project, caller, service.endpoint()));
    return jsonAnswer(context.env, 200, { projects: found, links: linksOf(context) });
  };

  app.get("/", async (context, next) => {
    // A browser gets what other routes have for it.
    if (context.req.header("accept")?.includes("text/html")) return next();
    return jsonAnswer(context.env, 300, { versions: { values: [version(service.endpoint())] } });
  });
  for (const path of ["/v3", "/v3/"]) {
    app.get(path, ({ env }) => jsonAnswer(env, 200, { version: version(service.endpoint()) }));
  }

  app.get(tokensPath, (context) => {
    const subject = subjectOf(context, admitted(context), service, "validate_token");
    const isWithCatalog = context.req.query("nocatalog") === undefined;
    const headers = { [subjectHeader]: subject.token };
    return jsonAnswer(context.env, 200, { token: tokenAnswer(subject, place(), isWithCatalog) }, headers);
  });
  app.delete(tokensPath, (context) => {
    const { token } = subjectOf(context, admitted(context), service, "revoke_token");
    // Whoever started the server counts on it.
    if (token === gate.ownToken) throw forbidden("revoke_token");
    gate.revoke(token);
    return new Response(null, { status: 204 });
  });
  app.get("/v3/auth/catalog", (context) => {
    const { project } = admitted(context);
    return jsonAnswer(context.env, 200, { catalog: catalogFor(project, place()), links: linksOf(context) });
  });
  app.get("/v3/auth/projects", (context) => listed(context, admitted(context)));
  app.get("/v3/auth/domains", (context) => {
    const { domain } = admitted(context).user;
    const links = { self: `${service.endpoint()}/v3/domains/${domain.id}` };
    const domains = [{ ...domain, enabled: true, description: "", links }];
    return jsonAnswer(context.env, 200, { domains, links: linksOf(context) });
  });
  app.get("/v3/users/:user_id/projects", (context) => {
    const caller = admitted(context);
    if (!caller.isOperator && context.req.param("user_id") !== caller.user.id) throw forbidden("list_user_projects");
    return listed(context, caller);
  });
  app.get("/v3/projects/:project_id", (context) => {
    const caller = admitted(context);
    const id = context.req.param("project_id");
    const project = projects.find(id);
    if (project === undefined) throw notFound(`Could not find project: ${id}.`);
    return jsonAnswer(context.env, 200, { project: projectAnswer(project, caller, service.endpoint()) });
  });
}

/** The token that a request is about, when its caller may deal with it. */
function subjectOf({ req }: HttpContext, caller: Caller, { gate }: IamService, action: string): IssuedToken {
  const text = req.header(subjectHeader);
  if (!text) throw notFound("No token in the request.");
  const subject = gate.find(text);
  if (subject === undefined) throw notFound("Could not find token.");
  if (!caller.isOperator && subject.user.id !== caller.user.id) throw forbidden(action);
  return subject;
}

function version(iamEndpoint: string): object {
  const links = [{ rel: "self", href: `${iamEndpoint}/v3/` }];
  const mediaTypes = [{ base: "application/json", type: "application/vnd.openstack.identity-v3+json" }];
  return { id: "v3.14", status: "stable", updated: "2020-04-07T00:00:00Z", links, "media-types": mediaTypes };
}

function linksOf({ req }: HttpContext): object {
  return { next: null, previous: null, self: req.url };
}

function forbidden(action: string): Refusal {
  const message = `You are not authorized to perform the requested action: identity:${action}.`;
  return refusal("listProjects", "forbidden", 403, { message });
}

function notFound(message: string): Refusal {
  return refusal("listProjects", "not_found", 404, { message });
}
