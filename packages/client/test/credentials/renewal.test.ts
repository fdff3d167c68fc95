import { describe, expect, test, vi } from "vitest";
import { VisualizationJob } from "../../src/index.ts";
import { ready, rejection, stopTime, until, type Answer } from "../support/in-memory.ts";
import { iamTime, inMemoryLogin, issue } from "../support/login.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

function pass(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

describe("a token", () => {
  test("is used until five minutes before its end, and renewed by the first call from then on", async () => {
    stopTime();
    const { session, logins, calls } = inMemoryLogin();
    const job = new VisualizationJob(session, "10");
    await job.info();
    pass(day - 5 * minute - 1);
    await job.info();
    expect(logins).toHaveLength(1);
    pass(1);
    await job.info();
    await job.info();
    expect(logins).toHaveLength(2);
    expect(calls.map(({ headers }) => headers["x-auth-token"])).toEqual(["token-1", "token-1", "token-2", "token-2"]);
  });

  test("is renewed by a call, never by a timer", async () => {
    stopTime();
    const { session, logins } = inMemoryLogin();
    await new VisualizationJob(session, "10").info();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(2 * day);
    await ready();
    expect(logins).toHaveLength(1);
  });

  test("is renewed once by 20 calls at once", async () => {
    stopTime();
    const { session, logins, calls } = inMemoryLogin();
    const job = new VisualizationJob(session, "10");
    await job.info();
    pass(day - minute);
    await Promise.all(Array.from({ length: 20 }, () => job.info()));
    expect(logins).toHaveLength(2);
    expect(calls.slice(1).map(({ headers }) => headers["x-auth-token"])).toEqual(Array(20).fill("token-2"));
  });

  test("that was got for a region is renewed for the region", async () => {
    stopTime();
    const { session, logins } = inMemoryLogin({}, { projectId: undefined });
    const job = new VisualizationJob(session, "10");
    await job.info();
    pass(day);
    await job.info();
    expect(logins.map(({ url }) => url.pathname)).toEqual(["/v3/auth/tokens", "/v3/auth/tokens"]);
    expect(logins[1]?.body).toContain('"scope":{"project":{"name":"cn-north-4"}}');
  });
});

describe("the end of a token is that of the clock of IAM", () => {
  const offsets: [string, number][] = [
    ["three hours ahead", 180 * minute],
    ["three hours behind", -180 * minute],
  ];

  test.each(offsets)("which is %s, by its Date", async (_name, ahead) => {
    stopTime();
    const { session, logins } = inMemoryLogin({
      iam: (_sent, number) => issue(`token-${number}`, { now: Date.now() + ahead }),
    });
    const job = new VisualizationJob(session, "10");
    await job.info();
    pass(day - 5 * minute - 1);
    await job.info();
    expect(logins).toHaveLength(1);
    pass(1);
    await job.info();
    expect(logins).toHaveLength(2);
  });

  test.each(offsets)("which is %s, by the time of issue where a Date is not to be read", async (_name, ahead) => {
    stopTime();
    const { session, logins } = inMemoryLogin({
      iam: (_sent, number) => {
        const { headers: { date: _date, ...headers } = {}, ...rest } = issue(`token-${number}`, {
          now: Date.now() + ahead,
        });
        return { ...rest, headers };
      },
    });
    const job = new VisualizationJob(session, "10");
    await job.info();
    pass(day - 5 * minute - 1);
    await job.info();
    expect(logins).toHaveLength(1);
    pass(1);
    await job.info();
    expect(logins).toHaveLength(2);
  });

  test.each([{}, { token: {} }, { token: { expires_at: "soon" } }, undefined])(
    "and is not known where the answer does not tell it: %j",
    async (body) => {
      stopTime();
      const { session, logins } = inMemoryLogin({
        iam: () => ({ status: 201, headers: { "x-subject-token": "token" }, body }),
      });
      const job = new VisualizationJob(session, "10");
      await job.info();
      pass(30 * day);
      await job.info();
      expect(logins).toHaveLength(1);
    },
  );

  test("which may have passed when the token comes: it is used all the same", async () => {
    stopTime();
    const { session, calls } = inMemoryLogin({ iam: () => issue("token", { lifetimeMs: -minute }) });
    await new VisualizationJob(session, "10").info();
    expect(calls[0]?.headers["x-auth-token"]).toBe("token");
  });
});

describe("a renewal that fails while the token is still good", () => {
  const failures: [string, () => Answer][] = [
    ["IAM has a fault", () => ({ status: 500 })],
    ["the password is no longer right", () => ({ status: 401, body: { error: { code: 401, message: "no" } } })],
    ["IAM cannot be reached", () => new TypeError("fetch failed")],
    ["the answer holds no token", () => ({ status: 201, body: { token: { expires_at: iamTime(Date.now()) } } })],
  ];

  test.each(failures)("because %s: the call goes on with that token", async (_name, fail) => {
    stopTime();
    const { session, calls } = inMemoryLogin(
      { iam: (_sent, number) => (number === 1 ? issue("old") : fail()) },
      { maxRetries: 0 },
    );
    const job = new VisualizationJob(session, "10");
    await job.info();
    pass(day - minute);
    await job.info();
    expect(calls.map(({ headers }) => headers["x-auth-token"])).toEqual(["old", "old"]);
  });

  test("is not tried again by every call, but after half a minute", async () => {
    stopTime();
    const { session, logins, calls } = inMemoryLogin(
      { iam: (_sent, number) => (number === 2 ? { status: 500 } : issue(`token-${number}`)) },
      { maxRetries: 0 },
    );
    const job = new VisualizationJob(session, "10");
    await job.info();
    pass(day - 2 * minute);
    for (let call = 0; call < 5; call += 1) await job.info();
    expect(logins).toHaveLength(2);
    pass(30_000);
    await job.info();
    expect(logins).toHaveLength(3);
    expect(calls.at(-1)?.headers["x-auth-token"]).toBe("token-3");
  });

  test("because IAM does not answer: it is waited for no longer than five seconds", async () => {
    stopTime();
    const { session, logins, calls } = inMemoryLogin({
      iam: (_sent, number) => (number === 1 ? issue("old") : "hang"),
    });
    const job = new VisualizationJob(session, "10");
    await job.info();
    pass(day - minute);
    const call = job.info();
    await until(() => logins.length === 2);
    await vi.advanceTimersByTimeAsync(4_999);
    expect([logins.length, calls.length]).toEqual([2, 1]);
    await vi.advanceTimersByTimeAsync(1);
    await call;
    expect(calls[1]?.headers["x-auth-token"]).toBe("old");
    expect(logins[1]?.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("because IAM is slow is waited for to its end when that token ends before", async () => {
    stopTime();
    const { session, logins, calls } = inMemoryLogin({
      iam: (_sent, number) => (number === 1 ? issue("old") : "hang"),
    });
    const job = new VisualizationJob(session, "10");
    await job.info();
    pass(day - 5_000);
    const call = rejection(job.info({ deadlineMs: 20_000 }));
    await until(() => logins.length === 2);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({ name: "TimeoutError", attempts: 0 });
    expect(calls).toHaveLength(1);
  });

  test("is tried at once when that token is refused, or ends", async () => {
    stopTime();
    const { session, logins } = inMemoryLogin(
      {
        iam: (_sent, number) => (number === 2 || number === 4 ? { status: 500 } : issue(`token-${number}`)),
        service: (_sent, number) => (number === 3 ? { status: 401 } : { body: { job_id: 10, status: 8 } }),
      },
      { maxRetries: 0 },
    );
    const job = new VisualizationJob(session, "10");
    await job.info();
    pass(day - minute);
    await job.info();
    await job.info();
    expect(logins).toHaveLength(3);
    pass(day - 10_000);
    await job.info();
    expect(logins).toHaveLength(4);
    pass(10_000);
    await job.info();
    expect(logins).toHaveLength(5);
  });

  test("fails the call once that token has ended", async () => {
    stopTime();
    const { session, calls } = inMemoryLogin(
      { iam: (_sent, number) => (number === 1 ? issue("old") : { status: 401 }) },
      { maxRetries: 0 },
    );
    const job = new VisualizationJob(session, "10");
    await job.info();
    pass(day);
    expect(await rejection(job.info())).toMatchObject({ name: "AuthenticationError", operation: "createToken" });
    expect(calls).toHaveLength(1);
  });
});
