import type { Context } from "hono";
import { Hono } from "hono/quick";
import { cors } from "hono/cors";
import type { Gate } from "../auth/gate.ts";
import type { ChartsApp } from "../charts/charts-app.ts";
import type { LocalClock } from "../clock/local-clock.ts";
import type { Fault } from "../faults/local-faults.ts";
import { failureBodies } from "../generated/failures.gen.ts";
import { routeIds, routes, type RouteId } from "../generated/routes.gen.ts";
import type { LocateLogs } from "../paths/buckets.ts";
import type { JobStore } from "../state/job-store.ts";
import { chartsAnswer } from "./charts-route.ts";
import type { Call, Handlers, Reply } from "./contract-types.ts";
import { jsonAnswer, type Exchange } from "./exchange.ts";
import { requireOwnOrigin } from "./guard.ts";
import { versionDocument } from "./iam-handlers.ts";
import { readBytes, readCall } from "./read-call.ts";
import { Refusal, worded } from "./refusal.ts";

/** What the HTTP side of a server is made of. */
export interface AppParts {
  readonly handlers: Handlers;
  readonly store: JobStore;
  readonly clock: LocalClock;
  readonly gate: Gate;
  readonly nextFault: (id: RouteId) => Fault | undefined;
  readonly charts: ChartsApp;
  readonly locateLogs: LocateLogs;
  readonly allowOrigins: readonly string[];
  readonly iamEndpoint: () => string;
  readonly health: () => object;
}

type HttpContext = Context<{ Bindings: Exchange }>;

/** Path of the health answer, outside the contract. */
export const healthPath = "/_vizjobs/health";

/** All routes of a server. */
export function createApp(parts: AppParts): Hono<{ Bindings: Exchange }> {
  const app = new Hono<{ Bindings: Exchange }>();
  app.use(async ({ req }, next) => {
    requireOwnOrigin(req.raw, parts.allowOrigins);
    await next();
  });
  if (parts.allowOrigins.length > 0) app.use(cors({ origin: [...parts.allowOrigins], exposeHeaders: exposed }));

  for (const id of routeIds) {
    app.on(routes[id].method, honoPath(routes[id].path), (context) => answerCall(parts, id, context));
  }
  for (const path of new Set(Object.values(routes).map((route) => route.path))) {
    app.all(honoPath(path), (context) => methodNotAllowed(path, context));
  }
  for (const path of ["/v3", "/v3/"]) {
    app.get(path, ({ env }) => jsonAnswer(env, 200, versionDocument(parts.iamEndpoint())));
  }
  app.get(healthPath, ({ env }) => jsonAnswer(env, 200, parts.health()));
  for (const path of [chartsPattern, `${chartsPattern}/*`]) app.all(path, (context) => chartsAnswer(parts, context));

  app.notFound(({ env }) => jsonAnswer(env, 404, failureBodies["APIG.0101"]));
  app.onError((error, { env }) => {
    if (error instanceof Refusal) return jsonAnswer(env, error.status, error.body);
    env.error = error.message;
    const detail = `The local server failed: ${error.message}`;
    return jsonAnswer(env, 500, worded(failureBodies["ModelArts.0010"], { detail }));
  });
  return app;
}

const chartsPattern = "/modelarts2/tensorboard/:project_id/:job_id";

/** Headers that a page of another origin may read. */
const exposed = ["X-request-id", "X-Subject-Token", "Retry-After", "Date"];

async function answerCall(parts: AppParts, id: RouteId, context: HttpContext): Promise<Response> {
  // Hono hands HEAD to the handler of GET; the contract has no HEAD.
  if (context.req.raw.method !== routes[id].method) return methodNotAllowed(routes[id].path, context);
  const exchange = context.env;
  exchange.operation = id;
  const fault = parts.nextFault(id);
  if (fault?.body !== undefined) return jsonAnswer(exchange, fault.status, fault.body);
  if (fault !== undefined) return new Response(null, { status: fault.status });

  const request = context.req.raw;
  const body = await readBytes(request);
  const { method, headers: given } = request;
  parts.gate.admit(id, { method, url: new URL(request.url), headers: given, body }, context.req.param("project_id"));
  const call = readCall(id, context, body);
  dropGoneJobs(parts);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each handler gets the call of its own id, which the compiler cannot follow through a variable
  const handler = parts.handlers[id] as (call: Call<RouteId>) => Reply<RouteId>;
  try {
    const reply = handler(call);
    return jsonAnswer(exchange, routes[id].successStatus, reply.body, reply.headers);
  } finally {
    // A refusal tells of jobs too: no answer leaves before what it tells is on disk.
    await parts.store.durable(parts.clock.now());
  }
}

function dropGoneJobs({ store, clock, charts, locateLogs }: AppParts): void {
  for (const { train_url } of store.sweep(clock.now())) {
    const place = locateLogs(train_url);
    if ("problem" in place || place.directory === undefined) continue;
    const isShared = [...store.everywhere()].some((job) => job.train_url === train_url);
    if (!isShared) charts.forget(place.directory);
  }
}

function methodNotAllowed(path: string, { env, req }: HttpContext): Response {
  const allowed = Object.values(routes).filter((route) => route.path === path);
  const allow = allowed.map((route) => route.method).join(", ");
  const detail = `/method must be one of ${allow}, not ${req.raw.method}`;
  return jsonAnswer(env, 405, worded(failureBodies["APIG.0101"], { detail }), { Allow: allow });
}

function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}
