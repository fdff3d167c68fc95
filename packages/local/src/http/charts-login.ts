import { securityHeaders } from "@vizjobs/spec/contract";
import type { Gate } from "../auth/gate.ts";
import { Refusal } from "./refusal.ts";

interface LoginParts {
  readonly gate: Gate;
  readonly isOnLoopback: boolean;
}

interface ChartsRequest {
  readonly raw: Request;
  param(name: string): string | undefined;
}

/**
 * Off loopback, charts are shown to those only who may call: with a token in its header or, so that a browser can ask for it, as
 * the password of HTTP Basic. Undefined: the caller may pass.
 */
export function admitToCharts({ gate, isOnLoopback }: LoginParts, request: ChartsRequest): Response | undefined {
  if (isOnLoopback) return undefined;
  const { method, url, headers } = request.raw;
  const shown = new Headers(headers);
  const password = basicPassword(headers.get("authorization") ?? "");
  // Signatures are for calls: whoever would look at charts with one could only lock the key.
  shown.delete(securityHeaders.signature);
  if (password !== undefined) shown.set(securityHeaders.token, password);
  try {
    const signed = { method, url: new URL(url), headers: shown, body: new Uint8Array() };
    gate.admit("showVisualizationJob", signed, request.param("project_id"));
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Response("These charts are shown with a token of this server only. Give it as the password.\n", {
      status: error.status,
      headers: {
        "Content-Type": "text/plain;charset=utf-8",
        "Cache-Control": "no-store",
        ...(error.status === 401 && { "WWW-Authenticate": 'Basic realm="vizjobs", charset="UTF-8"' }),
      },
    });
  }
}

function basicPassword(authorization: string): string | undefined {
  const encoded = /^Basic ([\w+/=-]+)$/i.exec(authorization)?.[1];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, "base64").toString("latin1");
  // What can be no header can be no token.
  return /^[^:]*:([!-~]*)$/.exec(pair)?.[1] ?? "";
}
