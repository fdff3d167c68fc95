import { signingToleranceMinutes } from "@vizjobs/spec/contract/access";
import { proxyFor, shownProxy } from "../../connection/proxy.ts";
import { requestFetch } from "../../connection/request-fetch.ts";
import type { Context } from "../../context.ts";
import { say } from "../../language/message.ts";
import { formatDuration } from "../../parser/durations.ts";
import { type Check, failed, failedBy } from "./check.ts";
import { connectSteps } from "./connect-steps.ts";

/** Which proxy is in force for the address. */
export function checkProxy(endpoint: string, { io }: Context): Check {
  try {
    const proxy = proxyFor(new URL(endpoint), io.env);
    const detail =
      proxy === undefined
        ? say("none for this address")
        : say("{proxy}, from {name}", { proxy: shownProxy(proxy), name: proxy.from });
    return { name: "proxy", result: "ok", detail };
  } catch (error) {
    return failedBy("proxy", error);
  }
}

/** Whether the address can be reached, step by step, and what its clock says. */
export async function checkEndpoint(endpoint: string, context: Context, timeoutMs: number): Promise<readonly Check[]> {
  const { io } = context;
  const url = new URL(endpoint);
  const proxy = proxyFor(url, io.env);
  const first = proxy === undefined ? url : new URL(proxy.url);
  // A caller that brings its own fetch need not have a network.
  if (io.fetch === undefined) {
    const connection = await connectSteps(first, timeoutMs, io.signal);
    if (connection.failedAt !== undefined) {
      const { failedAt: step, reason } = connection;
      return [
        failed(
          "endpoint",
          "network",
          say("{step} of {host} failed: {reason}", { step, host: first.host, reason }),
          fixes[step],
        ),
      ];
    }
  }
  try {
    const sentAt = Date.now();
    const fetch = await requestFetch(io);
    const signal = AbortSignal.any([io.signal, AbortSignal.timeout(timeoutMs)]);
    const answer = await fetch(endpoint, { redirect: "manual", signal });
    const date = Date.parse(answer.headers.get("date") ?? "");
    await answer.body?.cancel();
    const detail = say("{endpoint} answers", { endpoint });
    return [{ name: "endpoint", result: "ok", detail }, clockCheck(date - (sentAt + Date.now()) / 2)];
  } catch (error) {
    io.signal.throwIfAborted();
    return [
      failed(
        "endpoint",
        "network",
        say("{endpoint} does not answer: {reason}", { endpoint, reason: innermost(error) }),
        say("Check address, network and proxy."),
      ),
    ];
  }
}

const fixes = {
  DNS: say("Check the name: --region or --endpoint; and whether this machine has a network."),
  TCP: say("Check port, firewall and proxy (HTTPS_PROXY)."),
  TLS: say(
    "Check the clock, and whether a proxy puts its own certificate there: NODE_EXTRA_CA_CERTS names a file of its authority.",
  ),
} as const;

/** `aheadMs`: by how much the service is ahead of this machine. */
function clockCheck(aheadMs: number): Check {
  if (Number.isNaN(aheadMs))
    return { name: "clock", result: "skipped", detail: say("the service does not tell its time") };
  const minutes = signingToleranceMinutes;
  const off = Math.abs(aheadMs);
  const by = formatDuration(off);
  const detail =
    aheadMs > 0
      ? say("{by} behind the service, which allows {minutes} minutes", { by, minutes })
      : say("{by} ahead of the service, which allows {minutes} minutes", { by, minutes });
  const fix = say("Set the clock of this machine; signatures carry its time.");
  if (off > minutes * 60_000) return failed("clock", "access", detail, fix);
  if (off > (minutes * 60_000) / 3) return { name: "clock", result: "warning", detail, fix };
  return { name: "clock", result: "ok", detail };
}

function innermost(error: unknown): string {
  let reason = error;
  while (reason instanceof Error && reason.cause instanceof Error) reason = reason.cause;
  return reason instanceof Error ? reason.message || reason.name : String(reason);
}
