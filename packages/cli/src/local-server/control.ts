import type { Context } from "../context.ts";
import { CommandError, configurationError } from "../errors/command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { say } from "../language/message.ts";
import { findServer } from "./find-server.ts";
import { notRunning } from "./not-running.ts";
import type { Registration } from "./registration.ts";

const answersWithinMs = 10_000;

/** The control endpoints of the running server: what its package's README says of them. */
export interface Control {
  readonly server: Registration;
  readonly get: (path: string) => Promise<unknown>;
  readonly send: (method: "POST" | "DELETE", path: string, body?: unknown) => Promise<unknown>;
}

/** Finds the running server, and the token with which it can be controlled. */
export async function findControl({ io }: Pick<Context, "io">): Promise<Control> {
  const server = await findServer(io);
  if (!server) throw await notRunning(io);
  const { control, endpoint } = server;
  if (control === undefined) {
    throw configurationError(
      say("The local server at {endpoint} was started by an older vizjob, which did not say how to control it.", {
        endpoint,
      }),
      say("Start it again, its jobs are kept: vizjob local down, then vizjob local up"),
    );
  }
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const { status, isOk, answer } = await orGone(endpoint, async () => {
      const response = await fetch(`${control.endpoint}${path}`, {
        method,
        headers: { Authorization: `Bearer ${control.token}`, "Content-Type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.any([io.signal, AbortSignal.timeout(answersWithinMs)]),
      });
      const said: unknown = await response.json();
      return { status: response.status, isOk: response.ok, answer: said };
    });
    if (!isOk) throw refusal(status, answer);
    return answer;
  };
  return { server, get: (path) => call("GET", path), send: call };
}

async function orGone<T>(endpoint: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch {
    throw new CommandError(
      "LOCAL_SERVER_GONE",
      exitCodes.network.code,
      say("The local server at {endpoint} does not answer any more.", { endpoint }),
      say("See whether it runs: vizjob local status"),
    );
  }
}

/** The server says in its own words what is wrong and what would be right. */
function refusal(status: number, answer: unknown): CommandError {
  const { code, message } = { ...(typeof answer === "object" && answer) } as { code?: unknown; message?: unknown };
  const exitCode = { 400: exitCodes.usage.code, 404: exitCodes.notFound.code }[status] ?? exitCodes.refused.code;
  return new CommandError(
    typeof code === "string" ? code : "LOCAL_SERVER_REFUSED",
    exitCode,
    typeof message === "string" ? message : say("The local server answered {status}.", { status }),
  );
}
