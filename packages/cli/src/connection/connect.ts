import { Session, type SessionOptions } from "@vizjobs/client";
import type { ConnectOverrides, Context } from "../context.ts";
import packageJson from "../../package.json" with { type: "json" };

const shortestDeadlineMs = 120_000;

/** Makes the session for one command: the local server's with `--local`, else what flags and environment say. */
export async function connect(
  context: Pick<Context, "globals" | "io">,
  overrides: ConnectOverrides = {},
): Promise<Session> {
  const { globals, io } = context;
  const target = globals.local ? await localTarget(context) : cloudTarget(context);
  const maxRetries = overrides.maxRetries ?? io.maxRetries;
  return new Session({
    ...target,
    fetch: overrides.fetch ?? io.fetch,
    userAgent: `vizjob/${packageJson.version}`,
    ...(maxRetries === undefined ? {} : { maxRetries }),
    ...(globals.requestTimeout === undefined ? {} : timeouts(globals.requestTimeout)),
  });
}

/** `--request-timeout` is for one try; the whole call gets at least as long. */
const timeouts = (timeoutMs: number): Partial<SessionOptions> => ({
  timeoutMs,
  deadlineMs: Math.max(timeoutMs, shortestDeadlineMs),
});

/** What is missing is told by the first call, so that a value which the contract forbids is told before. */
const cloudTarget = ({
  globals: { region, endpoint, projectId },
  io: { env },
}: Pick<Context, "globals" | "io">): SessionOptions => ({ region, projectId, endpoint, env });

async function localTarget(context: Pick<Context, "globals" | "io">): Promise<SessionOptions> {
  const { findOrStartLocalServer } = await import("../local-server/find-or-start.ts");
  const { endpoint, projectId, region, credentials } = await findOrStartLocalServer(context.io, context.globals);
  return { endpoint, projectId, region, credentials };
}
