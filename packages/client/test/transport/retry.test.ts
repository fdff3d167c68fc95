import { describe, expect, test, vi } from "vitest";
import { VisualizationJob, type Session } from "../../src/index.ts";
import { inMemorySession, ready, rejection, stopTime, throughTime } from "../support/in-memory.ts";

const job = { job_id: 10, job_name: "a", status: 8 };

const calls: { [operation: string]: (session: Session) => Promise<unknown> } = {
  createVisualizationJob: (session) => VisualizationJob.create(session, { job_name: "a", train_url: "/b/" }),
  listVisualizationJobs: (session) => VisualizationJob.listPage(session),
  showVisualizationJob: (session) => new VisualizationJob(session, "10").info(),
  updateVisualizationJob: (session) => new VisualizationJob(session, "10").update({ job_desc: "" }),
  deleteVisualizationJob: (session) => new VisualizationJob(session, "10").delete(),
  stopVisualizationJob: (session) => new VisualizationJob(session, "10").stop(),
  restartVisualizationJob: (session) => new VisualizationJob(session, "10").restart(),
};
const all = Object.keys(calls);
const safe = ["listVisualizationJobs", "showVisualizationJob", "updateVisualizationJob"];
const unsafe = all.filter((name) => !safe.includes(name));

function call(name: string, session: Session): Promise<unknown> {
  const make = calls[name];
  if (make === undefined) throw new Error(name);
  return make(session);
}

function connectionError(code: string, syscall: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }) });
}

const success = { body: { ...job, is_success: true, jobs: [], job_total_count: 0 } };

describe("refused before it was applied: every call is repeated", () => {
  test.each(
    all.flatMap((name) => [
      [name, 429, {}],
      [name, 200, { error_code: "ModelArts.0114" }],
      [name, 400, { error_code: "APIG.0308" }],
    ]),
  )("%s after HTTP %s %j", async (name, status, body) => {
    stopTime();
    const { session, sent } = inMemorySession((_sent, number) => (number === 1 ? { status, body } : success));
    await throughTime(call(name, session));
    expect(sent).toHaveLength(2);
  });
});

describe("never sent: every call is repeated", () => {
  test.each(
    all.flatMap((name) => [
      [name, "ECONNREFUSED", "connect"],
      [name, "ENOTFOUND", "getaddrinfo"],
      [name, "EHOSTUNREACH", "connect"],
      [name, "UND_ERR_CONNECT_TIMEOUT", ""],
      [name, "ERR_SSL_WRONG_VERSION_NUMBER", "write"],
    ]),
  )("%s after %s", async (name, code, syscall) => {
    stopTime();
    const { session, sent } = inMemorySession((_sent, number) =>
      number === 1 ? connectionError(code, syscall) : success,
    );
    await throughTime(call(name, session));
    expect(sent).toHaveLength(2);
  });
});

describe("maybe applied", () => {
  const failures: [string, () => Error | { status: number } | { body: object }][] = [
    ["a reset", () => connectionError("ECONNRESET", "read")],
    ["a bare TypeError", () => new TypeError("fetch failed")],
    ["HTTP 408", () => ({ status: 408 })],
    ["HTTP 500", () => ({ status: 500 })],
    ["HTTP 503", () => ({ status: 503 })],
    ["ModelArts.0012 on 200", () => ({ body: { error_code: "ModelArts.0012" } })],
  ];

  test.each(safe.flatMap((name) => failures.map(([what, make]) => [name, what, make] as const)))(
    "%s is repeated after %s",
    async (name, _what, make) => {
      stopTime();
      const { session, sent } = inMemorySession((_sent, number) => (number === 1 ? make() : success));
      await throughTime(call(name, session));
      expect(sent).toHaveLength(2);
    },
  );

  test.each(unsafe.flatMap((name) => failures.map(([what, make]) => [name, what, make] as const)))(
    "%s is never repeated after %s",
    async (name, _what, make) => {
      stopTime();
      const { session, sent } = inMemorySession(make);
      const error = await rejection(throughTime(call(name, session)));
      expect(error).toMatchObject({ attempts: 1, retryable: false });
      expect(sent).toHaveLength(1);
    },
  );
});

describe("an answer that stands is never repeated", () => {
  test.each([400, 401, 403, 404, 405, 409, 422])("HTTP %i", async (status) => {
    const { session, sent } = inMemorySession(() => ({ status }));
    await rejection(call("showVisualizationJob", session));
    expect(sent).toHaveLength(1);
  });

  test("a signed request that is refused with 401 is sent once: five bad signatures lock a key", async () => {
    const { session, sent } = inMemorySession(() => ({ status: 401, body: { error_code: "APIG.0301" } }), {
      credentials: { accessKey: "AK", secretKey: "SK" },
    });
    expect(await rejection(call("showVisualizationJob", session))).toMatchObject({ name: "AuthenticationError" });
    expect(sent).toHaveLength(1);
  });

  test("a certificate that is not trusted", async () => {
    const { session, sent } = inMemorySession(() => connectionError("DEPTH_ZERO_SELF_SIGNED_CERT", ""));
    const error = await rejection(call("showVisualizationJob", session));
    expect(error).toMatchObject({ name: "ConnectionError", mayHaveBeenApplied: false, retryable: false });
    expect(sent).toHaveLength(1);
  });
});

describe("mayHaveBeenApplied", () => {
  test("is false when no attempt was sent", async () => {
    stopTime();
    const { session } = inMemorySession(() => connectionError("ECONNREFUSED", "connect"));
    const error = await rejection(throughTime(call("createVisualizationJob", session)));
    expect(error).toMatchObject({ name: "ConnectionError", mayHaveBeenApplied: false, attempts: 3, retryable: true });
  });

  test("is true after a reset, and says what to do", async () => {
    const { session } = inMemorySession(() => connectionError("ECONNRESET", "read"));
    const error = await rejection(call("createVisualizationJob", session));
    expect(error).toMatchObject({ name: "ConnectionError", mayHaveBeenApplied: true, attempts: 1 });
    expect(String(error)).toContain("look at the job before you repeat the call");
  });

  test("stays true when a later attempt was not sent", async () => {
    stopTime();
    const { session } = inMemorySession((_sent, number) =>
      number === 1 ? connectionError("ECONNRESET", "read") : connectionError("ECONNREFUSED", "connect"),
    );
    const error = await rejection(throughTime(call("updateVisualizationJob", session)));
    expect(error).toMatchObject({ mayHaveBeenApplied: true, attempts: 3 });
  });

  test("is true when only one of several addresses refused the connection", async () => {
    const mixed = new TypeError("fetch failed", {
      cause: new AggregateError([
        Object.assign(new Error("refused"), { code: "ECONNREFUSED" }),
        Object.assign(new Error("reset"), { code: "ECONNRESET" }),
      ]),
    });
    const { session } = inMemorySession(() => mixed);
    expect(await rejection(call("stopVisualizationJob", session))).toMatchObject({ mayHaveBeenApplied: true });
  });
});

/** Milliseconds between the attempts of a call that fails in the end. */
async function pausesOf(answer: Parameters<typeof inMemorySession>[0], maxRetries: number): Promise<number[]> {
  stopTime();
  const times: number[] = [];
  const { session } = inMemorySession(
    (sent, number) => {
      times.push(performance.now());
      return answer(sent, number);
    },
    { maxRetries },
  );
  await rejection(throughTime(call("showVisualizationJob", session)));
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

describe("the pause before a repeat", () => {
  test("grows by doubling up to 8 s, and the whole of it is random", async () => {
    expect(await pausesOf(() => ({ status: 503 }), 6)).toEqual([250, 500, 1000, 2000, 4000, 4000]);
  });

  test("is what the service asks for, in seconds", async () => {
    expect(await pausesOf(() => ({ status: 429, headers: { "retry-after": "3" } }), 2)).toEqual([3_000, 3_000]);
  });

  test("is what the service asks for, as a date", async () => {
    const inFourSeconds = new Date(Date.UTC(2026, 10, 21, 0, 0, 4)).toUTCString();
    expect(await pausesOf(() => ({ status: 503, headers: { "retry-after": inFourSeconds } }), 1)).toEqual([4_000]);
  });

  test.each(["-1", "1.5", "soon", "", "1e3", "2026-11-21"])("ignores a Retry-After of %j", async (value) => {
    expect(await pausesOf(() => ({ status: 503, headers: { "retry-after": value } }), 1)).toEqual([250]);
  });

  test("that is longer than the deadline ends the call at once", async () => {
    stopTime();
    const { session, sent } = inMemorySession(() => ({ status: 429, headers: { "retry-after": "121" } }));
    const error = await rejection(call("showVisualizationJob", session));
    expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 121_000, attempts: 1 });
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("two retries are the default, and a call may set its own number", async () => {
  stopTime();
  const { session, sent } = inMemorySession(() => ({ status: 503 }));
  expect(await rejection(throughTime(call("showVisualizationJob", session)))).toMatchObject({ attempts: 3 });
  sent.length = 0;
  await rejection(throughTime(new VisualizationJob(session, "10").info({ maxRetries: 4 })));
  expect(sent).toHaveLength(5);
});

test("each attempt of a signed call is signed anew", async () => {
  stopTime();
  const logger = { debug: vi.fn(), warn: vi.fn() };
  const { session, sent } = inMemorySession(
    (_sent, number) => (number === 1 ? { status: 503, headers: { "retry-after": "60" } } : success),
    { credentials: { accessKey: "AK", secretKey: "SK" }, logger },
  );
  const finished = call("showVisualizationJob", session);
  // Web Crypto works beside the event loop: turns of it pass until the pause begins.
  while (logger.warn.mock.calls.length === 0) await ready();
  await vi.advanceTimersByTimeAsync(60_000);
  await finished;
  const [first, second] = sent.map(({ headers }) => headers["x-sdk-date"]);
  expect([first, second]).toEqual(["20261121T000000Z", "20261121T000100Z"]);
  expect(sent[0]?.headers["authorization"]).not.toBe(sent[1]?.headers["authorization"]);
});
