import { getEventListeners } from "node:events";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { VisualizationJob, type Session, type SessionOptions } from "../../src/index.ts";
import { inMemorySession, ready, rejection, stopTime, throughTime } from "../support/in-memory.ts";
import { jobsOf, upTo } from "../support/listing.ts";

const times = 1_000;
const running = { job_id: 1, job_name: "a", status: 8 };
const waiting = { ...running, status: 7 };
type Answer = Parameters<typeof inMemorySession>[0];
type Call = (session: Session, signal: AbortSignal) => Promise<unknown>;

/** What the process says of promises and listeners that nobody looks after. */
function collectComplaints(): unknown[] {
  const complaints: unknown[] = [];
  const complain = (complaint: unknown) => complaints.push(complaint);
  for (const event of ["unhandledRejection", "warning"]) process.on(event, complain);
  onTestFinished(() => {
    for (const event of ["unhandledRejection", "warning"]) process.off(event, complain);
  });
  return complaints;
}

const job = (session: Session) => new VisualizationJob(session, "1");

async function leaveAtFirst(items: AsyncIterable<unknown>): Promise<void> {
  for await (const item of items) if (item !== undefined) break;
}

async function toTheEnd(items: AsyncIterable<unknown>): Promise<void> {
  for await (const item of items) expect(item).toBeDefined();
}

const kinds: [string, string, Answer, Call, SessionOptions?][] = [
  ["succeeds", "success", () => ({ body: running }), (session, signal) => job(session).info({ signal })],
  ["is refused", "NotFoundError", () => ({ status: 404 }), (session, signal) => job(session).stop({ signal })],
  ["cannot be read", "DecodeError", () => ({ body: "<p>" }), (session, signal) => job(session).info({ signal })],
  [
    "gets no connection",
    "ConnectionError",
    () => new TypeError("fetch failed"),
    (session, signal) => job(session).stop({ signal }),
  ],
  [
    "is repeated, then succeeds",
    "success",
    (_sent, number) => (number % 2 === 0 ? { body: running } : { status: 503 }),
    (session, signal) => job(session).info({ signal }),
    { maxRetries: 2 },
  ],
  ["is out of time", "TimeoutError", () => "hang", (session, signal) => job(session).info({ signal, timeoutMs: 100 })],
  [
    "is past its deadline",
    "TimeoutError",
    () => "hang",
    (session, signal) => job(session).info({ signal, deadlineMs: 100 }),
  ],
  [
    "breaks the contract",
    "ContractError",
    () => ({ body: {} }),
    (session, signal) => VisualizationJob.create(session, { job_name: "", train_url: "/b/" }, { signal }),
  ],
  [
    "goes by path",
    "success",
    () => ({ body: { jobs: [] } }),
    (session, signal) => session.api.GET("/v1/{project_id}/visualization-jobs", { signal }),
  ],
  [
    "waits for the goal",
    "success",
    (_sent, number) => ({ body: number % 2 === 0 ? running : waiting }),
    (session, signal) => job(session).waitFor("running", { signal }),
  ],
  [
    "waits in vain",
    "WaitTimeoutError",
    () => ({ body: waiting }),
    (session, signal) => job(session).waitFor("running", { signal, timeoutMs: 3_000 }),
  ],
  [
    "is a watch that is left",
    "success",
    () => ({ body: running }),
    (session, signal) => leaveAtFirst(job(session).watch({ signal })),
  ],
  [
    "is a watch to the end",
    "success",
    (_sent, number) => (number % 2 === 0 ? { status: 404 } : { body: running }),
    (session, signal) => toTheEnd(job(session).watch({ signal, deadlineMs: 60_000 })),
  ],
  [
    "is a listing",
    "success",
    ({ url }) => ({ body: { jobs: url.searchParams.get("page") === "3" ? [] : jobsOf(upTo(1)) } }),
    (session, signal) => VisualizationJob.list(session, { per_page: 1 }, { signal, deadlineMs: 60_000 }).toArray(),
  ],
  [
    "is a listing that is left",
    "success",
    () => ({ body: { jobs: jobsOf(upTo(2)) } }),
    (session, signal) => leaveAtFirst(VisualizationJob.list(session, { per_page: 2 }, { signal })),
  ],
];

describe(`${times} calls under one signal leave no listener, no timer and no rejection behind, when each`, () => {
  test.each(kinds)("%s: %s", async (_name, outcome, answer, call, options = {}) => {
    const complaints = collectComplaints();
    stopTime();
    const { signal } = new AbortController();
    const { session, sent } = inMemorySession(answer, { maxRetries: 0, ...options });
    const outcomes = new Set<unknown>();
    for (let number = 0; number < times; number += 1) {
      const ended = call(session, signal).then(
        () => "success",
        (error: unknown) => Object(error).name as unknown,
      );
      outcomes.add(await throughTime(ended));
    }
    expect([...outcomes]).toEqual([outcome]);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
    const requests = sent.length;
    await vi.advanceTimersByTimeAsync(3_600_000);
    await ready();
    expect(sent).toHaveLength(requests);
    expect(complaints).toEqual([]);
  });
});

const aborted: [string, Answer, Call, number, SessionOptions?][] = [
  ["before it is sent", () => ({ body: running }), (session, signal) => job(session).info({ signal }), 0],
  ["during its request", () => "hang", (session, signal) => job(session).info({ signal }), 1],
  [
    "during its pause before a repeat",
    () => ({ status: 503 }),
    (session, signal) => job(session).info({ signal }),
    1,
    { maxRetries: 2 },
  ],
  [
    "during the pause of a wait",
    () => ({ body: waiting }),
    (session, signal) => job(session).waitFor("running", { signal }),
    1,
  ],
  ["during a look of a wait", () => "hang", (session, signal) => job(session).waitFor("running", { signal }), 1],
  [
    "during the pause of a watch",
    () => ({ body: running }),
    (session, signal) => toTheEnd(job(session).watch({ signal })),
    1,
  ],
  [
    "during the second page of a listing",
    ({ url }) => (url.searchParams.get("page") === "1" ? { body: { jobs: jobsOf(upTo(1)) } } : "hang"),
    (session, signal) => VisualizationJob.list(session, { per_page: 1 }, { signal, deadlineMs: 60_000 }).toArray(),
    2,
  ],
];

/** Twenty sessions take turns, because the calls of one share a budget of retries. */
function sessionsInTurn(answer: Answer, options: SessionOptions) {
  const services = upTo(20).map(() => inMemorySession(answer, { maxRetries: 0, ...options }));
  let turns = 0;
  return {
    next: () => services[(turns += 1) % services.length]?.session ?? expect.fail("no session"),
    sent: () => services.reduce((sum, { sent }) => sum + sent.length, 0),
  };
}

describe.each(aborted)("an abort %s", (_name, answer, call, requests, options = {}) => {
  test(`leaves no listener, no timer and no rejection behind, ${times} times in a row`, async () => {
    const complaints = collectComplaints();
    stopTime();
    const { next, sent } = sessionsInTurn(answer, options);
    let listeners = 0;
    for (let number = 1; number <= times; number += 1) {
      const controller = new AbortController();
      const reason = new Error("enough");
      if (requests === 0) controller.abort(reason);
      const ended = rejection(call(next(), controller.signal));
      while (sent() < number * requests) await ready();
      await ready();
      controller.abort(reason);
      expect(await ended).toBe(reason);
      listeners += getEventListeners(controller.signal, "abort").length;
    }
    expect(listeners).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(3_600_000);
    await ready();
    expect(sent()).toBe(times * requests);
    expect(complaints).toEqual([]);
  });

  test(`ends ${times} at once that share a signal`, async () => {
    const complaints = collectComplaints();
    stopTime();
    const controller = new AbortController();
    const reason = new Error("enough");
    const { next, sent } = sessionsInTurn(answer, options);
    if (requests === 0) controller.abort(reason);
    const calls = upTo(times).map(() => rejection(call(next(), controller.signal)));
    while (sent() < times * requests) await ready();
    await ready();
    controller.abort(reason);
    expect(new Set(await Promise.all(calls))).toEqual(new Set([reason]));
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(3_600_000);
    await ready();
    expect(sent()).toBe(times * requests);
    expect(complaints).toEqual([]);
  });
});
