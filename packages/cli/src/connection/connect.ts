import { Session, type Credentials, type SessionOptions } from "@vizjobs/client";
import type { ConnectOverrides, Context } from "../context.ts";
import { configurationError } from "../errors/command-error.ts";
import type { Environment } from "../io.ts";
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

function cloudTarget({
  globals: { region, endpoint, projectId },
  io,
}: Pick<Context, "globals" | "io">): SessionOptions {
  const credentials = credentialsFrom(io.env);
  const missing = [
    ...(endpoint || region ? [] : ["region (--region or VIZJOB_REGION) or endpoint (--endpoint or VIZJOB_ENDPOINT)"]),
    ...(projectId ? [] : ["project id (--project-id or HUAWEICLOUD_SDK_PROJECT_ID)"]),
    ...(credentials ? [] : ["credentials (VIZJOB_TOKEN, or HUAWEICLOUD_SDK_AK with HUAWEICLOUD_SDK_SK)"]),
  ];
  if (missing.length > 0) {
    throw configurationError(
      `Nothing was sent: there is no ${missing.join(", no ")}.`,
      "Set what is missing, see `vizjob help environment`; or add --local to use this machine, which needs no account.",
    );
  }
  return { region, projectId, credentials, endpoint };
}

function credentialsFrom(env: Environment): Credentials | undefined {
  const {
    VIZJOB_TOKEN: token,
    HUAWEICLOUD_SDK_AK: accessKey,
    HUAWEICLOUD_SDK_SK: secretKey,
    HUAWEICLOUD_SDK_SECURITY_TOKEN: securityToken,
  } = env;
  if (token) return { token };
  if (!accessKey || !secretKey) return undefined;
  return { accessKey, secretKey, ...(securityToken ? { securityToken } : {}) };
}

async function localTarget(context: Pick<Context, "globals" | "io">): Promise<SessionOptions> {
  const { findOrStartLocalServer } = await import("../local-server/find-or-start.ts");
  const { endpoint, projectId, region, credentials } = await findOrStartLocalServer(context.io, context.globals);
  return { endpoint, projectId, region, credentials };
}
