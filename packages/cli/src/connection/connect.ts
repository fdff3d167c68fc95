import { isConfigurationError, Session, type SessionOptions } from "@vizjobs/client";
import type { ConnectOverrides, Context } from "../context.ts";
import type { Io } from "../io.ts";
import type { GlobalOptions } from "../parser/global-options.ts";
import { endpointError } from "./endpoint-error.ts";
import { hasCredentials } from "./has-credentials.ts";
import { placeholders } from "./placeholders.ts";
import { requestFetch } from "./request-fetch.ts";
import packageJson from "../../package.json" with { type: "json" };

/** A dry run needs no account, no server and no secret: it sends nothing. */
const unknownTarget = {
  endpoint: placeholders.endpoint.value,
  projectId: placeholders.projectId.value,
  credentials: { token: "none" },
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
  const { globals, io } = context;
  const target = globals.local ? await localTarget(context) : await cloudTarget(context);
  const maxRetries = overrides.maxRetries ?? io.maxRetries;
  return {
    ...target,
    fetch: overrides.fetch ?? (globals.local ? io.fetch : await requestFetch(io)),
    userAgent: `vizjob/${packageJson.version}`,
    ...(maxRetries === undefined ? {} : { maxRetries }),
    ...(globals.requestTimeout === undefined ? {} : timeouts(globals.requestTimeout)),
  };
}

/** `--request-timeout` is for one try; the whole call gets at least as long. */
const timeouts = (timeoutMs: number): Partial<SessionOptions> => ({
  timeoutMs,
  deadlineMs: Math.max(timeoutMs, shortestDeadlineMs),
});

/** What is missing is told by the first call, so that a value which the contract forbids is told before. */
async function cloudTarget(context: ConnectContext): Promise<SessionOptions> {
  const { region, endpoint, iamEndpoint, projectId, dryRun } = context.globals;
  if (dryRun) {
    return {
      ...unknownTarget,
      region,
      projectId: projectId ?? unknownTarget.projectId,
      endpoint: endpoint ?? (region === undefined ? unknownTarget.endpoint : undefined),
    };
  }
  const given = { region, endpoint, iamEndpoint, projectId, env: context.io.env };
  // Who has all in the environment waits for no file.
  if (context.globals.profile === undefined && hasCredentials(context.io.env)) return given;
  const { fileTarget } = await import("../setup/file-target.ts");
  return fileTarget(context, given);
}

async function localTarget({ io, globals }: ConnectContext): Promise<SessionOptions> {
  const found = await (globals.dryRun ? findRunning(io) : findOrStart(io, globals));
  if (!found) return unknownTarget;
  const { endpoint, projectId, region, credentials } = found;
  return { endpoint, projectId, region, credentials };
}

const findRunning = async (io: Io) => (await import("../local-server/find-server.ts")).findServer(io);

const findOrStart = async (io: Io, globals: GlobalOptions) =>
  (await import("../local-server/find-or-start.ts")).findOrStartLocalServer(io, globals);
