import { isConfigurationError, Session, type SessionOptions } from "@vizjobs/client";
import type { ConnectOverrides, Context } from "../context.ts";
import type { Io } from "../io.ts";
import type { GlobalOptions } from "../parser/global-options.ts";
import { endpointError } from "./endpoint-error.ts";
import { placeholders } from "./placeholders.ts";
import packageJson from "../../package.json" with { type: "json" };

/** A dry run needs no account, no server and no secret: it sends nothing. */
const unknownTarget = {
  endpoint: placeholders.endpoint.value,
  projectId: placeholders.projectId.value,
  credentials: { token: "none" },
  env: {},
};

const shortestDeadlineMs = 120_000;

/** Makes the session for one command: the local server's with `--local`, else what flags and environment say. */
export async function connect(
  { io, globals: given }: Pick<Context, "globals" | "io">,
  overrides: ConnectOverrides = {},
): Promise<Session> {
  const globals = overrides.isForReading ? { ...given, dryRun: false } : given;
  const target = await (globals.local ? localTarget({ io, globals }) : cloudTarget({ io, globals }));
  const maxRetries = overrides.maxRetries ?? io.maxRetries;
  try {
    return new Session({
      ...target,
      fetch: overrides.fetch ?? io.fetch,
      userAgent: `vizjob/${packageJson.version}`,
      ...(maxRetries === undefined ? {} : { maxRetries }),
      ...(globals.requestTimeout === undefined ? {} : timeouts(globals.requestTimeout)),
    });
  } catch (error) {
    // Of what a session checks when it is made, only the address comes unchecked from outside.
    throw isConfigurationError(error) && target.endpoint ? endpointError(error, target.endpoint, io.env) : error;
  }
}

/** `--request-timeout` is for one try; the whole call gets at least as long. */
const timeouts = (timeoutMs: number): Partial<SessionOptions> => ({
  timeoutMs,
  deadlineMs: Math.max(timeoutMs, shortestDeadlineMs),
});

/** What is missing is told by the first call, so that a value which the contract forbids is told before. */
const cloudTarget = ({
  globals: { region, endpoint, projectId, dryRun },
  io: { env },
}: Pick<Context, "globals" | "io">): SessionOptions =>
  dryRun
    ? {
        ...unknownTarget,
        region,
        projectId: projectId ?? unknownTarget.projectId,
        endpoint: endpoint ?? (region === undefined ? unknownTarget.endpoint : undefined),
      }
    : { region, projectId, endpoint, env };

async function localTarget({ io, globals }: Pick<Context, "globals" | "io">): Promise<SessionOptions> {
  const found = await (globals.dryRun ? findRunning(io) : findOrStart(io, globals));
  if (!found) return unknownTarget;
  const { endpoint, projectId, region, credentials } = found;
  return { endpoint, projectId, region, credentials };
}

const findRunning = async (io: Io) => (await import("../local-server/find-server.ts")).findServer(io);

const findOrStart = async (io: Io, globals: GlobalOptions) =>
  (await import("../local-server/find-or-start.ts")).findOrStartLocalServer(io, globals);
