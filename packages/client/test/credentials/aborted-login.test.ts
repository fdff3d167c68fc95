import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { isTimeoutError, VisualizationJob } from "../../src/index.ts";
import { ready, rejection, stopTime, until } from "../support/in-memory.ts";
import { inMemoryLogin, issue, job, loginSession } from "../support/login.ts";
import type { Canned, Seen } from "../support/service.ts";

/** IAM that answers when the test says so. */
function slowIam() {
  const held: ServerResponse[] = [];
  return {
    held,
    handler: (_seen: Seen, response: ServerResponse): Canned | undefined => {
      held.push(response);
      return undefined;
    },
    answer(response: ServerResponse | undefined, { status = 201, headers, body }: Canned) {
      response?.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
    },
  };
}

const both = [
  ["with a project id", {}],
  ["while the project is not known", { projectId: undefined }],
] as const;

describe.each(both)("an abort during a login %s", (_name, options) => {
  test("of the only call that waits ends the request to IAM", async () => {
    const iam = slowIam();
    const { session, calls } = await loginSession({ iam: iam.handler }, options);
    const controller = new AbortController();
    const call = rejection(new VisualizationJob(session, "10").info({ signal: controller.signal }));
    await until(() => iam.held.length === 1);
    const [response] = iam.held;
    const closed = response === undefined ? undefined : once(response, "close");
    controller.abort("enough");
    expect(await call).toBe("enough");
    await closed;
    expect(response?.writableFinished).toBe(false);
    expect(calls).toHaveLength(0);
  });

  test("leaves no timer", async () => {
    stopTime();
    const { session, logins } = inMemoryLogin({ iam: () => "hang" }, options);
    const controller = new AbortController();
    const call = rejection(new VisualizationJob(session, "10").info({ signal: controller.signal }));
    await until(() => logins.length === 1);
    controller.abort("enough");
    expect(await call).toBe("enough");
    await ready();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("of one of two calls leaves the login of the other alone", async () => {
    const iam = slowIam();
    const { session, logins, calls } = await loginSession({ iam: iam.handler }, options);
    const controller = new AbortController();
    const first = rejection(new VisualizationJob(session, "1").info({ signal: controller.signal }));
    const second = new VisualizationJob(session, "2").info();
    await until(() => iam.held.length === 1);
    controller.abort("enough");
    expect(await first).toBe("enough");
    iam.answer(iam.held[0], issue("token"));
    await second;
    expect(logins).toHaveLength(1);
    expect(calls.map(({ url }) => url.at(-1))).toEqual(["2"]);
  });

  test("is followed by a login of its own for the next call", async () => {
    const iam = slowIam();
    const { session, logins } = await loginSession({ iam: iam.handler }, options);
    const controller = new AbortController();
    const first = rejection(new VisualizationJob(session, "1").info({ signal: controller.signal }));
    await until(() => iam.held.length === 1);
    controller.abort();
    await first;
    const second = new VisualizationJob(session, "2").info();
    await until(() => iam.held.length === 2);
    iam.answer(iam.held[1], issue("token"));
    await second;
    expect(logins).toHaveLength(2);
  });

  test("before it began: nothing is sent, and no function is called", async () => {
    const give = vi.fn(() => ({ token: "t" }));
    const { session, logins, calls } = await loginSession({}, options);
    const other = await loginSession({}, { ...options, credentials: give });
    const signal = AbortSignal.abort("before");
    for (const one of [session, other.session]) {
      expect(await rejection(new VisualizationJob(one, "10").info({ signal }))).toBe("before");
    }
    await ready();
    expect([logins.length, calls.length, other.logins.length, other.calls.length]).toEqual([0, 0, 0, 0]);
    expect(give).not.toHaveBeenCalled();
  });
});

describe("the deadline of a call", () => {
  test.each(both)("covers the login %s: nothing was applied", async (_name, options) => {
    stopTime();
    const { session, logins, calls } = inMemoryLogin({ iam: () => "hang" }, options);
    const input = { job_name: "a", train_url: "/b/" };
    const call = rejection(VisualizationJob.create(session, input, { deadlineMs: 2_000 }));
    await until(() => logins.length === 1);
    await vi.advanceTimersByTimeAsync(2_000);
    const error = await call;
    expect(error).toMatchObject({
      name: "TimeoutError",
      operation: "createVisualizationJob",
      attempts: 0,
      mayHaveBeenApplied: false,
      retryable: true,
      timeoutMs: 2_000,
    });
    expect(String(error)).toContain("2000 ms (deadlineMs of the call)");
    expect(isTimeoutError(error) ? error.toCurl() : "another error").toBeUndefined();
    expect(logins[0]?.signal.aborted).toBe(true);
    expect(calls).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is that of login and call together", async () => {
    stopTime();
    const { session, calls } = inMemoryLogin({
      iam: () => {
        vi.advanceTimersByTime(1_500);
        return issue("token");
      },
      service: () => "hang",
    });
    const call = rejection(new VisualizationJob(session, "10").info({ deadlineMs: 2_000 }));
    await until(() => calls.length === 1);
    await vi.advanceTimersByTimeAsync(499);
    expect(calls[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({ name: "TimeoutError", timeoutMs: 2_000, attempts: 1 });
  });

  test("of one call ends its own wait alone", async () => {
    stopTime();
    const { session, logins } = inMemoryLogin({ iam: () => "hang" });
    const first = rejection(new VisualizationJob(session, "1").info({ deadlineMs: 1_000 }));
    const second = rejection(new VisualizationJob(session, "2").info({ deadlineMs: 3_000 }));
    await until(() => logins.length === 1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await first).toMatchObject({ name: "TimeoutError" });
    expect(logins[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await second).toMatchObject({ name: "TimeoutError" });
    expect(logins[0]?.signal.aborted).toBe(true);
  });
});

test("a renewal that a call gives up leaves the token that is still good", async () => {
  stopTime();
  const { session, logins, calls } = inMemoryLogin({
    iam: (_sent, number) => (number === 1 ? issue("old") : number === 2 ? "hang" : issue("new")),
    service: () => ({ body: job }),
  });
  const info = (signal?: AbortSignal) => new VisualizationJob(session, "10").info({ signal });
  await info();
  vi.setSystemTime(Date.now() + 24 * 3_600_000 - 60_000);
  const controller = new AbortController();
  const given = rejection(info(controller.signal));
  await until(() => logins.length === 2);
  controller.abort("enough");
  expect(await given).toBe("enough");
  await info();
  expect(calls.map(({ headers }) => headers["x-auth-token"])).toEqual(["old", "new"]);
});
