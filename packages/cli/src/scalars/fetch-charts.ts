import { parseLosslessJson } from "@vizjobs/client/internal/calls";
import { requestFetch } from "../connection/request-fetch.ts";
import type { Context } from "../context.ts";
import { CommandError } from "../errors/command-error.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { type Message, say } from "../language/message.ts";
import { debugLine } from "../output/debug-line.ts";

/** Reads one answer of the charts, by its path below their address. */
export type ReadCharts = (path: string) => Promise<unknown>;

const defaultTimeoutMs = 30_000;

/**
 * Reads answers below the address of a job's charts. Sends no credentials, not even those that the address may hold, and follows no
 * redirect: it would lead to the login page of the cloud.
 */
export function chartReader({ io, globals }: Context, id: string, address: string): ReadCharts {
  const { origin, pathname } = new URL(address);
  const base = `${origin}${pathname.replace(/\/*$/, "/")}`;
  let sending: Promise<typeof globalThis.fetch> | undefined;
  return async (path) => {
    const limit = AbortSignal.timeout(globals.requestTimeout ?? defaultTimeoutMs);
    if (globals.debug) debugLine(io, ">", "charts", "GET", base + path.replace(/\?.*$/s, ""));
    try {
      sending ??= requestFetch(io);
      const send = await sending;
      const response = await send(base + path, {
        headers: { accept: "application/json" },
        credentials: "omit",
        redirect: "manual",
        signal: AbortSignal.any([io.signal, limit]),
      });
      if (globals.debug) debugLine(io, "<", "charts", String(response.status));
      const refusal = refusalOf(response, id, origin);
      if (refusal === undefined) return parseLosslessJson(await response.text());
      await response.body?.cancel();
      throw refusal;
    } catch (error) {
      io.signal.throwIfAborted();
      throw error instanceof CommandError ? error : failureOf(error, id, origin);
    }
  };
}

function refusalOf(response: Response, id: string, host: string): CommandError | undefined {
  const { status, ok, headers } = response;
  const isHtml = headers.get("content-type")?.includes("text/html") === true;
  const isElsewhere = status === 0 || (status >= 300 && status < 400);
  if (isElsewhere || status === 401 || status === 403 || (ok && isHtml)) {
    return failed(
      "CHARTS_LOGIN",
      exitCodes.access.code,
      say("The charts of job {id} at {host} are behind a login page, and no credentials are sent there.", { id, host }),
      say("See them in the browser, where you are logged in: vizjob open {id}", { id }),
    );
  }
  if (ok) return undefined;
  return failed(
    "CHARTS_FAILED",
    exitCodes.refused.code,
    status === 404
      ? say("The charts of job {id} at {host} have no scalars as TensorBoard gives them (HTTP 404).", { id, host })
      : say("The charts of job {id} at {host} answered with HTTP {status}.", { id, host, status }),
    say("See them in the browser: vizjob open {id}", { id }),
  );
}

function failureOf(error: unknown, id: string, host: string): CommandError {
  if (error instanceof SyntaxError) {
    return failed(
      "CHARTS_FAILED",
      exitCodes.refused.code,
      say("The charts of job {id} at {host} gave an answer that is not JSON.", { id, host }),
      say("See them in the browser: vizjob open {id}", { id }),
    );
  }
  const isLate = error instanceof Error && error.name === "TimeoutError";
  return failed(
    isLate ? "TIMEOUT" : "CONNECTION_FAILED",
    exitCodes.network.code,
    isLate
      ? say("The charts of job {id} at {host} gave no answer in time.", { id, host })
      : say("The charts of job {id} at {host} could not be reached.", { id, host }),
    say("Give them more time with --request-timeout 60s, or try again."),
  );
}

const failed = (code: string, exitCode: ExitCode, message: Message, hint: Message): CommandError =>
  new CommandError(code, exitCode, message, hint);
