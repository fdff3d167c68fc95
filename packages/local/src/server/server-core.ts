import { randomBytes } from "node:crypto";
import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import manifest from "../../package.json" with { type: "json" };
import { createChartsApp } from "../charts/charts-app.ts";
import { forgetCharts } from "../charts/forget-charts.ts";
import { createLocalClock, type LocalClock } from "../clock/local-clock.ts";
import { controlPath, createControlApp } from "../control/control-app.ts";
import { createGate } from "../auth/gate.ts";
import { projectsOf } from "../auth/projects.ts";
import { createFaults, type LocalFaults } from "../faults/local-faults.ts";
import { createApp, healthPath } from "../http/app.ts";
import { jsonAnswer, newExchange } from "../http/exchange.ts";
import type { Refusal } from "../http/refusal.ts";
import { iamHandlers } from "../http/iam-handlers.ts";
import { jobHandlers } from "../http/job-handlers.ts";
import { createRequestLog, type RequestLog } from "../http/request-log.ts";
import { timingOf } from "../jobs/timing.ts";
import { locateLogsIn } from "../paths/buckets.ts";
import { openJobStore } from "../state/job-store.ts";
import { createLocalState, type LocalState } from "../state/local-state.ts";
import { openStateFile } from "../state/state-file.ts";
import { documentedVariants } from "../variants/documented-variants.ts";
import { chooseViewer } from "../viewer/choose-viewer.ts";
import { choicesWith } from "./choices.ts";
import type { LocalServerOptions } from "./options.ts";

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
  /** The last requests. */
  readonly log: RequestLog;
  /** Where and with which token faults, clock, log and state are reached over HTTP; see the package's README. */
  readonly control: {
    /** Address of the control endpoints, without a trailing slash. */
    readonly endpoint: string;
    /** Goes into `Authorization: Bearer TOKEN`. */
    readonly token: string;
  };
  /** The jobs as a whole: to export, import, seed and reset. */
  readonly state: LocalState;
  /** What the user should be told, such as the new name of a state file that could not be read. */
  readonly warnings: readonly string[];
  /** When the last request came that was not for health, or the start: real time, epoch milliseconds. */
  readonly lastRequestAt: number;
  /** Lets requests under way finish, those over a port within half a second, then closes charts and state. May be called again. */
  readonly close: () => Promise<void>;
}

/** An answer, and how the connection is to break while it is on its way, if it is. */
export interface Answer {
  readonly response: Response;
  readonly broken: "cut" | "reset" | undefined;
}

/** The server without its way in. */
export interface ServerCore {
  readonly handle: Omit<LocalServerHandle, "close" | "control" | "endpoint" | "iamEndpoint" | "lastRequestAt">;
  readonly controlAt: (endpoint: string) => LocalServerHandle["control"];
  readonly lastRequestAt: () => number;
  readonly answer: (request: Request) => Promise<Answer>;
  /** Answer to what is no request that `answer` could take. */
  readonly refuse: (refusal: Refusal) => Response;
  /** Waits for requests under way, then closes charts and state. */
  readonly close: () => Promise<void>;
}

const defaultProjectId = "0123456789abcdef0123456789abcdef";

/** How callers reach a server. What is a function is asked when it is needed, since a port is known late. */
export interface WayIn {
  readonly endpoint: () => string;
  readonly isOwnName: (name: string) => boolean;
  readonly isOnLoopback: boolean;
}

/** Puts a server together. Its options have been checked. */
export function createServerCore(
  options: LocalServerOptions,
  { endpoint, isOwnName, isOnLoopback }: WayIn,
): ServerCore {
  const clock = options.clock ?? createLocalClock();
  const projectId = options.projectId ?? defaultProjectId;
  const { jobLimit = 1000, runningQuota = 100, auth = "any" } = options;
  const region = options.region ?? "cn-north-4";
  const locateLogs = locateLogsIn(options.root);
  const { faults, next: nextFault } = createFaults(options.faults ?? []);
  const { viewer, warnings: viewerWarnings } = chooseViewer(options.viewer ?? "builtin");
  const { store, warnings: stateWarnings } =
    options.stateFile === undefined ? { store: openJobStore(), warnings: [] } : openStateFile(options.stateFile);
  const warnings = [...viewerWarnings, ...stateWarnings];
  // A clock that was moved on in an earlier life of the state file must not fall behind what was told then.
  if (store.latest > clock.now()) clock.set(store.latest);
  const charts = createChartsApp();
  const closing = new AbortController();
  // Every call that is delayed listens to it; Node 20 takes more than ten for a leak.
  setMaxListeners(0, closing.signal);
  const delay = (ms: number): Promise<void> => sleep(ms, undefined, closing).catch(() => undefined);
  const startedAt = Date.now();
  let lastRequestAt = startedAt;

  const { log, add: addToLog } = createRequestLog();
  const controlToken = randomBytes(24).toString("base64url");

  const projects = projectsOf(projectId, region);
  const gate = createGate({ mode: auth, accounts: options.accounts ?? {}, clock, projects });
  const iam = { gate, projects, region, endpoint };
  const choices = choicesWith(options.choices);
  const lifecycle = {
    ...choices,
    timing: timingOf(options.timing ?? "normal"),
    readsPerStep: options.readsPerStep ?? 1,
    staleMs: options.staleMs ?? 0,
  };
  const service = { store, clock, lifecycle, choices, locateLogs, endpoint, jobLimit, runningQuota };
  let closed: Promise<void> | undefined;
  const state = createLocalState({
    ...service,
    projectId,
    isClosed: () => closed !== undefined,
    onDropped: (jobs) => forgetCharts(jobs, store, charts, locateLogs),
  });
  const app = createApp({
    handlers: {
      ...jobHandlers(service),
      ...iamHandlers(iam),
    },
    store,
    clock,
    nextFault,
    delay,
    choices,
    varyAnswer: options.variantSeed === undefined ? undefined : documentedVariants(options.variantSeed),
    charts,
    viewer,
    locateLogs,
    door: { isOwnName, allowOrigins: options.allowOrigins ?? [] },
    isOnLoopback,
    iam,
    startPage: { ...service, projects, auth, controlToken },
    control: createControlApp({ token: controlToken, serviceToken: gate.ownToken, clock, faults, log, state }),
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

  const underWay = new Set<Promise<Answer>>();
  const answer = async (request: Request): Promise<Answer> => {
    const { method } = request;
    const path = new URL(request.url).pathname;
    if (path !== healthPath) lastRequestAt = Date.now();
    const exchange = newExchange(clock.now());
    const response = await app.fetch(request, exchange);
    response.headers.set("X-request-id", exchange.requestId);
    const { operation, requestId, ignored, errorCode, broken, error } = exchange;
    const time = clock.now();
    const told = {
      time,
      method,
      path,
      operation,
      status: response.status,
      requestId,
      ignored,
      ...(errorCode !== undefined && { errorCode }),
      ...(broken !== undefined && { broken }),
      ...(error !== undefined && { error }),
    };
    if (!path.startsWith(`${controlPath}/`)) addToLog(told);
    options.onRequest?.(told);
    return { response, broken: exchange.broken };
  };
  const refuse = ({ status, body }: Refusal): Response => {
    const exchange = newExchange(clock.now());
    return jsonAnswer(exchange, status, body, { "X-request-id": exchange.requestId });
  };
  const close = async (): Promise<void> => {
    closing.abort();
    await Promise.all([charts.close(), viewer?.close(), Promise.allSettled(underWay)]);
    await store.close(clock.now());
  };
  return {
    handle: { projectId, region, credentials: { token: gate.ownToken }, clock, faults, log, state, warnings },
    controlAt: (address) => ({ endpoint: address + controlPath, token: controlToken }),
    lastRequestAt: () => lastRequestAt,
    answer(request) {
      const answering = answer(request).finally(() => underWay.delete(answering));
      underWay.add(answering);
      return answering;
    },
    refuse,
    close: () => (closed ??= close()),
  };
}
