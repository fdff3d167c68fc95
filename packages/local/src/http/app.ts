import type { Context } from "hono";
import { Hono } from "hono/quick";
import { cors } from "hono/cors";
import type { ChartsApp } from "../charts/charts-app.ts";
import { forgetCharts } from "../charts/forget-charts.ts";
import type { LocalClock } from "../clock/local-clock.ts";
import { controlPath, type createControlApp } from "../control/control-app.ts";
import { addStartPage, type StartPageParts } from "../start-page/start-page-routes.ts";
import type { DueFault, FaultAnswer, JobEnd } from "../faults/due-fault.ts";
import { failureBodies } from "../generated/failures.gen.ts";
import { routeIds, routes, type RouteId } from "../generated/routes.gen.ts";
import type { LocateLogs } from "../paths/buckets.ts";
import type { Choices } from "../server/choices.ts";
import type { JobStore } from "../state/job-store.ts";
import type { CallAnswer, VaryAnswer } from "../variants/documented-variants.ts";
import type { TensorboardViewer } from "../viewer/tensorboard-viewer.ts";
import { admitToCharts } from "./charts-login.ts";
import { chartsAnswer, chartsPattern } from "./charts-route.ts";
import type { Call, Circumstances, Handlers, Reply } from "./contract-types.ts";
import { jsonAnswer, type Exchange } from "./exchange.ts";
import { requireAdmissible, type Door } from "./guard.ts";
import type { IamService } from "./iam-handlers.ts";
import { addKeystoneRoutes, methodsBesideContract } from "./keystone.ts";
import { BodyLost } from "./read-body.ts";
import { readBytes, readCall, requireKnown } from "./read-call.ts";
import { Refusal, refusalStatus, worded } from "./refusal.ts";
import { rescoped } from "./rescope.ts";

/** What the HTTP side of a server is made of. */
export interface AppParts {
  readonly handlers: Handlers;
  readonly store: JobStore;
  readonly clock: LocalClock;
  readonly nextFault: (id: RouteId) => DueFault | undefined;
  /** Waits so many milliseconds, or until the server closes. */
  readonly delay: (ms: number) => Promise<void>;
  readonly choices: Choices;
  readonly varyAnswer: VaryAnswer | undefined;
  readonly charts: ChartsApp;
  /** Undefined: charts are drawn here. */
  readonly viewer: TensorboardViewer | undefined;
  readonly locateLogs: LocateLogs;
  readonly door: Door;
  readonly isOnLoopback: boolean;
  readonly iam: IamService;
  readonly health: () => object;
  readonly startPage: StartPageParts;
  readonly control: ReturnType<typeof createControlApp>;
}

type HttpContext = Context<{ Bindings: Exchange }>;

/** Path of the health answer, outside the contract. */
export const healthPath = `${controlPath}/health`;

/** All routes of a server. */
export function createApp(parts: AppParts): Hono<{ Bindings: Exchange }> {
  const app = new Hono<{ Bindings: Exchange }>();
  app.use(async ({ req }, next) => {
    requireAdmissible(req.raw, parts.door);
    await next();
  });
  const origin = [...parts.door.allowOrigins];
  if (origin.length > 0) app.use(cors({ origin, exposeHeaders: exposed }));

  addKeystoneRoutes(app, parts.iam);
  for (const id of routeIds) {
    app.on(routes[id].method, honoPath(routes[id].path), (context) => answerCall(parts, id, context));
  }
  for (const path of new Set(Object.values(routes).map((route) => route.path))) {
    app.all(honoPath(path), (context) => methodNotAllowed(path, context));
  }
  app.get(healthPath, ({ env }) => jsonAnswer(env, 200, parts.health()));
  // Who may change time and make failures is on this machine.
  if (parts.isOnLoopback) {
    addStartPage(app, parts.startPage);
    app.route(controlPath, parts.control);
  }
  for (const path of [chartsPattern, `${chartsPattern}/*`]) {
    app.all(path, (context) => admitToCharts({ ...parts.iam, ...parts }, context.req) ?? chartsAnswer(parts, context));
  }

  app.notFound(({ env }) => jsonAnswer(env, 404, failureBodies["APIG.0101"]));
  app.onError((error, { env }) => {
    if (error instanceof BodyLost) throw error;
    if (error instanceof Refusal) return jsonAnswer(env, error.status, error.body);
    env.error = error.message;
    const detail = `The local server failed: ${error.message}`;
    return jsonAnswer(env, 500, worded(failureBodies["ModelArts.0010"], { detail }));
  });
  return app;
}

/** Headers that a page of another origin may read. */
const exposed = ["X-request-id", "X-Subject-Token", "Retry-After", "Date"];

async function answerCall(parts: AppParts, id: RouteId, context: HttpContext): Promise<Response> {
  // Hono hands HEAD to the handler of GET; the contract has no HEAD.
  if (context.req.raw.method !== routes[id].method) return methodNotAllowed(routes[id].path, context);
  const exchange = context.env;
  exchange.operation = id;
  const fault = parts.nextFault(id);
  if (fault === undefined) return carryOut(parts, id, context);

  if (fault.latencyMs > 0) await parts.delay(fault.latencyMs);
  const answer = fault.isApplied ? await carryOut(parts, id, context, fault.end) : undefined;
  if (fault.connection !== undefined) exchange.broken = fault.connection;
  if (fault.answer !== undefined) return faultAnswer(exchange, fault.answer);
  return answer ?? new Response(null);
}

function faultAnswer(exchange: Exchange, { status, body, headers }: FaultAnswer): Response {
  return body === undefined ? new Response(null, { status, headers }) : jsonAnswer(exchange, status, body, headers);
}

/** The call as the contract has it; its refusals are answers too. */
async function carryOut(parts: AppParts, id: RouteId, context: HttpContext, end?: JobEnd): Promise<Response> {
  const exchange = context.env;
  try {
    const request = context.req.raw;
    const body = await readBytes(id, request);
    const { method, headers: given } = request;
    const url = new URL(request.url);
    const caller = parts.iam.gate.admit(id, { method, url, headers: given, body }, context.req.param("project_id"));
    const reissued = id === "createToken" ? rescoped(parts.iam, url, body) : undefined;
    if (reissued !== undefined)
      return callAnswer(parts, id, exchange, { status: routes[id].successStatus, ...reissued });
    const call = readCall(id, context, body);
    if (parts.choices.unknownInput === "refused") requireKnown(id, exchange.ignored);
    dropGoneJobs(parts);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each handler gets the call of its own id, which the compiler cannot follow through a variable
    const handler = parts.handlers[id] as (call: Call<RouteId>, circumstances: Circumstances) => Reply<RouteId>;
    const reply = handler(call, { caller, end });
    return callAnswer(parts, id, exchange, { status: routes[id].successStatus, ...reply });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const status = refusalStatus(id, error, parts.choices);
    return callAnswer(parts, id, exchange, { status, body: error.body });
  } finally {
    // A refusal tells of jobs too: no answer leaves before what it tells is on disk.
    await parts.store.durable(parts.clock.now());
  }
}

/** A success or a refusal of a call, in the form that is its turn. */
function callAnswer({ varyAnswer }: AppParts, id: RouteId, exchange: Exchange, answer: CallAnswer): Response {
  const { status, body, headers } = varyAnswer === undefined ? answer : varyAnswer(id, answer);
  return jsonAnswer(exchange, status, body, headers);
}

function dropGoneJobs({ store, clock, charts, locateLogs }: AppParts): void {
  forgetCharts(store.sweep(clock.now()), store, charts, locateLogs);
}

function methodNotAllowed(path: string, { env, req }: HttpContext): Response {
  const allowed = Object.values(routes).filter((route) => route.path === path);
  const allow = [...allowed.map((route) => route.method), ...(methodsBesideContract[path] ?? [])].join(", ");
  const detail = `/method must be one of ${allow}, not ${req.raw.method}`;
  return jsonAnswer(env, 405, worded(failureBodies["APIG.0101"], { detail }), { Allow: allow });
}

function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}
