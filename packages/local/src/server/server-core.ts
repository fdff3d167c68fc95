import manifest from "../../package.json" with { type: "json" };
import { createChartsApp } from "../charts/charts-app.ts";
import { createLocalClock, type LocalClock } from "../clock/local-clock.ts";
import { createGate } from "../auth/gate.ts";
import { projectsOf } from "../auth/tokens.ts";
import { createFaults, type LocalFaults } from "../faults/local-faults.ts";
import { createApp, healthPath } from "../http/app.ts";
import { newExchange } from "../http/exchange.ts";
import { iamHandlers } from "../http/iam-handlers.ts";
import { jobHandlers } from "../http/job-handlers.ts";
import { timingOf } from "../jobs/timing.ts";
import { locateLogsIn } from "../paths/buckets.ts";
import { openJobStore } from "../state/job-store.ts";
import { openStateFile } from "../state/state-file.ts";
import { documentedVariants } from "../variants/documented-variants.ts";
import { requireUsable, type LocalServerOptions } from "./options.ts";

/** What every local server has, with or without a port. */
export interface LocalServerHandle {
  /** Address of the jobs API, without a trailing slash. */
  readonly endpoint: string;
  /** Address of IAM, the same and without `/v3`. */
  readonly iamEndpoint: string;
  /** A project to work in. Every other id works too and sees its own jobs only. */
  readonly projectId: string;
  /** Region, as catalog and project list name it. */
  readonly region: string;
  /** Credentials that this server accepts. */
  readonly credentials: { readonly token: string };
  /** The time that jobs live by. */
  readonly clock: LocalClock;
  /** Failures to produce. */
  readonly faults: LocalFaults;
  /** What the user should be told, such as the new name of a state file that could not be read. */
  readonly warnings: readonly string[];
  /** When the last request came that was not for health, or the start: real time, epoch milliseconds. */
  readonly lastRequestAt: number;
  /** Lets requests under way finish, those over a port within half a second, then closes charts and state. May be called again. */
  readonly close: () => Promise<void>;
}

/** The server without its way in. */
export interface ServerCore {
  readonly handle: Omit<LocalServerHandle, "close" | "endpoint" | "iamEndpoint" | "lastRequestAt">;
  readonly lastRequestAt: () => number;
  readonly answer: (request: Request) => Promise<Response>;
  /** Waits for requests under way, then closes charts and state. */
  readonly close: () => Promise<void>;
}

const defaultProjectId = "0123456789abcdef0123456789abcdef";

/** Puts a server together; `endpoint` is asked when an answer needs it, since a port is known late. */
export function createServerCore(options: LocalServerOptions, endpoint: () => string): ServerCore {
  requireUsable(options);
  const clock = options.clock ?? createLocalClock();
  const projectId = options.projectId ?? defaultProjectId;
  const region = options.region ?? "cn-north-4";
  const locateLogs = locateLogsIn(options.root);
  const { faults, next: nextFault } = createFaults(options.faults ?? []);
  const { store, warnings } =
    options.stateFile === undefined ? { store: openJobStore(), warnings: [] } : openStateFile(options.stateFile);
  // A clock that was moved on in an earlier life of the state file must not fall behind what was told then.
  if (store.latest > clock.now()) clock.set(store.latest);
  const charts = createChartsApp();
  const startedAt = Date.now();
  let lastRequestAt = startedAt;

  const gate = createGate(options.auth ?? "any", options.accounts ?? {}, clock);
  const projects = projectsOf(projectId, region);
  const service = { store, clock, timing: timingOf(options.timing ?? "normal"), locateLogs, endpoint };
  const app = createApp({
    handlers: {
      ...jobHandlers({ ...service, jobLimit: options.jobLimit ?? 1000, runningQuota: 100 }),
      ...iamHandlers({ gate, projects, region, endpoint }),
    },
    store,
    clock,
    gate,
    nextFault,
    varyAnswer: options.variantSeed === undefined ? undefined : documentedVariants(options.variantSeed),
    charts,
    locateLogs,
    allowOrigins: options.allowOrigins ?? [],
    iamEndpoint: endpoint,
    health: () => ({
      status: "ok",
      name: manifest.name,
      version: manifest.version,
      pid: process.pid,
      project_id: projectId,
      region,
      started_at: startedAt,
    }),
  });

  const underWay = new Set<Promise<Response>>();
  const answer = async (request: Request): Promise<Response> => {
    const { method } = request;
    const path = new URL(request.url).pathname;
    if (path !== healthPath) lastRequestAt = Date.now();
    const exchange = newExchange(clock.now());
    const response = await app.fetch(request, exchange);
    response.headers.set("X-request-id", exchange.requestId);
    const { operation, requestId, ignored, error } = exchange;
    const time = clock.now();
    const entry = { time, method, path, operation, status: response.status, requestId, ignored };
    options.onRequest?.(error === undefined ? entry : { ...entry, error });
    return response;
  };
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await Promise.all([charts.close(), Promise.allSettled(underWay)]);
    await store.close(clock.now());
  };
  return {
    handle: { projectId, region, credentials: { token: gate.ownToken }, clock, faults, warnings },
    lastRequestAt: () => lastRequestAt,
    answer(request) {
      const answering = answer(request).finally(() => underWay.delete(answering));
      underWay.add(answering);
      return answering;
    },
    close: () => (closed ??= close()),
  };
}
