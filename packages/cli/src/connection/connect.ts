import {
  isConfigurationError,
  type Observers,
  Session,
  type SessionExplanation,
  type SessionOptions,
  type StaticCredentials,
} from "@vizjobs/client";
import type { ConnectOverrides, Context } from "../context.ts";
import type { Io } from "../io.ts";
import type { GlobalOptions } from "../parser/global-options.ts";
import { endpointError } from "./endpoint-error.ts";
import { hasCredentials } from "./has-credentials.ts";
import { placeholders } from "./placeholders.ts";
import { requestFetch } from "./request-fetch.ts";
import packageJson from "../../package.json" with { type: "json" };

/** No word that a request may hold: what is secret is taken out of whatever is shown. */
const unknownSecret = "a-secret-that-is-not-known";

/** A dry run needs no account, no server and no secret: it sends nothing. */
const unknownTarget = {
  endpoint: placeholders.endpoint.value,
  iamEndpoint: placeholders.iamEndpoint.value,
  projectId: placeholders.projectId.value,
  credentials: { token: unknownSecret },
  env: {},
};

/** What of the context a session is made from. */
export type ConnectContext = Pick<Context, "globals" | "io" | "origins" | "warn">;

const shortestDeadlineMs = 120_000;

/** Makes the session for one command: the local server's with `--local`, else what flags and environment say. */
export async function connect(context: ConnectContext, overrides: ConnectOverrides = {}): Promise<Session> {
  const options = await sessionOptions(context, overrides);
  try {
    return new Session(options);
  } catch (error) {
    // Of what a session checks when it is made, only the addresses come unchecked from outside.
    throw isConfigurationError(error) ? (endpointError(error, options, context.origins) ?? error) : error;
  }
}

/** What the session of a command is made from. */
export async function sessionOptions(
  context: ConnectContext,
  overrides: ConnectOverrides = {},
): Promise<SessionOptions> {
  const { io } = context;
  const globals = overrides.isForReading ? { ...context.globals, dryRun: false } : context.globals;
  const asked = { ...context, globals };
  const target = globals.local ? await localTarget(asked) : await cloudTarget(asked);
  const maxRetries = overrides.maxRetries ?? io.maxRetries;
  return {
    ...target,
    fetch: overrides.fetch ?? (globals.local ? io.fetch : await requestFetch(io)),
    userAgent: `vizjob/${packageJson.version}`,
    ...(maxRetries === undefined ? {} : { maxRetries }),
    ...(globals.requestTimeout === undefined ? {} : timeouts(globals.requestTimeout)),
    // Of what a dry run does not send nothing is to be told.
    ...(globals.dryRun ? {} : await observersFor(context)),
    ...(overrides.onRequest && { onRequest: overrides.onRequest }),
  };
}

/** Loaded on use: few commands show their requests. */
async function observersFor(context: Pick<Context, "globals" | "io">): Promise<Observers> {
  const { curl, debug } = context.globals;
  return curl || debug ? (await import("./show-traffic.ts")).showTraffic(context) : {};
}

/** `--request-timeout` is for one try; the whole call gets at least as long. */
const timeouts = (timeoutMs: number): Partial<SessionOptions> => ({
  timeoutMs,
  deadlineMs: Math.max(timeoutMs, shortestDeadlineMs),
});

/** What is missing is told by the first call, so that a value which the contract forbids is told before. */
async function cloudTarget(context: ConnectContext): Promise<SessionOptions> {
  const { region, endpoint, iamEndpoint, projectId, dryRun } = context.globals;
  const { env } = context.io;
  if (dryRun) return dryTarget(context);
  const given = { region, endpoint, iamEndpoint, projectId, env };
  // Who has all in the environment waits for no file.
  if (context.globals.profile === undefined && hasCredentials(env)) return given;
  const { fileTarget } = await import("../setup/file-target.ts");
  return fileTarget(context, given);
}

/**
 * A dry run shows where the call would go, and takes no secret for that. Addresses that were given are for the session to check, which
 * says where they come from.
 */
async function dryTarget(context: ConnectContext): Promise<SessionOptions> {
  const { endpoint, iamEndpoint, curl } = context.globals;
  const { explainSession } = await import("../setup/explain-session.ts");
  const { explanation, settings } = await explainSession({
    ...context,
    globals: { ...context.globals, endpoint: undefined, iamEndpoint: undefined },
    // Many calls are planned at a time.
    warn: () => {},
  });
  const region = settings.region.value ?? undefined;
  const addressOf = (name: "endpoint" | "iamEndpoint") =>
    settings[name].value ?? (region === undefined ? unknownTarget[name] : undefined);
  return {
    ...unknownTarget,
    region,
    projectId: settings.projectId.value ?? unknownTarget.projectId,
    endpoint: endpoint ?? addressOf("endpoint"),
    iamEndpoint: iamEndpoint ?? addressOf("iamEndpoint"),
    ...(curl ? { credentials: unknownCredentials(explanation) } : {}),
  };
}

/** Of the kind that a request would be made with: a command signs where that would be signed. */
function unknownCredentials({ credentials: { kind } }: SessionExplanation): StaticCredentials {
  const keys = { accessKey: unknownSecret, secretKey: unknownSecret };
  if (kind === "access key") return keys;
  return kind === "temporary access key" ? { ...keys, securityToken: unknownSecret } : { token: unknownSecret };
}

async function localTarget({ io, globals }: ConnectContext): Promise<SessionOptions> {
  const found = await (globals.dryRun ? findRunning(io) : findOrStart(io, globals));
  if (!found) return unknownTarget;
  const { endpoint, iamEndpoint, projectId, region, credentials } = found;
  return { endpoint, iamEndpoint, projectId, region, credentials };
}

const findRunning = async (io: Io) => (await import("../local-server/find-server.ts")).findServer(io);

const findOrStart = async (io: Io, globals: GlobalOptions) =>
  (await import("../local-server/find-or-start.ts")).findOrStartLocalServer(io, globals);
