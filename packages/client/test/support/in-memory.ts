import { onTestFinished, vi } from "vitest";
// Loaded before time is stopped: a module that loads late would wait for a clock that does not move.
import "../../src/chain/chain.ts";
import "../../src/credentials/function-identity.ts";
import "../../src/credentials/password-identity.ts";
import "../../src/credentials/signing-identity.ts";
import "../../src/jobs/job-calls.ts";
import "../../src/json/lossless-json.ts";
import "../../src/session/by-path.ts";
import "../../src/session/check-headers.ts";
import "../../src/session/iam-access.ts";
import "../../src/signing/explain-signature.ts";
import "../../src/transport/openapi-transport.ts";
import "../../src/transport/trouble.ts";
import { Session, type SessionOptions } from "../../src/index.ts";

export interface Sent {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: string | undefined;
  signal: AbortSignal;
}

export type Answer = Response | Error | "hang" | { status?: number; headers?: Record<string, string>; body?: unknown };

/** A session over a service in memory. "hang" never answers and does not listen to its signal. */
export function inMemorySession(answer: (sent: Sent, number: number) => Answer, options: SessionOptions = {}) {
  const sent: Sent[] = [];
  const fetch = async (url: unknown, init: RequestInit = {}): Promise<Response> => {
    const request: Sent = {
      method: init.method ?? "GET",
      url: new URL(typeof url === "string" ? url : ""),
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === "string" ? init.body : undefined,
      signal: init.signal ?? new AbortController().signal,
    };
    sent.push(request);
    const reply = answer(request, sent.length);
    if (reply === "hang") return new Promise(() => {});
    if (reply instanceof Error) throw reply;
    if (reply instanceof Response) return reply;
    const { status = 200, headers = {}, body } = reply;
    const text = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
    return new Response(text, { status, headers });
  };
  const session = new Session({
    endpoint: "https://service.example.com",
    projectId: "p",
    credentials: { token: "canary-token" },
    fetch,
    ...options,
  });
  return { session, sent };
}

/** Stops time until the test is finished; `throughTime` lets it pass. Random numbers are 0.5. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"], now: Date.UTC(2026, 10, 21) });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

/** Lets all ready work happen, without time passing. */
export async function ready(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** Lets work happen, without time passing, until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await ready();
}

/** Lets time pass, timer by timer, until the promise settles. */
export async function throughTime<T>(promise: Promise<T>): Promise<T> {
  let isSettled = false;
  const settled = promise.then(
    () => (isSettled = true),
    () => (isSettled = true),
  );
  for (;;) {
    await ready();
    if (isSettled) break;
    if (vi.getTimerCount() === 0) throw new Error("nothing is left to wait for");
    await vi.advanceTimersToNextTimerAsync();
  }
  await settled;
  return promise;
}

/** The error that a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection");
}
