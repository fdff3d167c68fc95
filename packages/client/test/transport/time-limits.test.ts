import { getEventListeners, once } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { VisualizationJob } from "../../src/index.ts";
import { inMemorySession, ready, rejection, stopTime, throughTime } from "../support/in-memory.ts";
import { serviceSession } from "../support/service.ts";

describe("a caller's abort", () => {
  test("rejects at once with its own reason, though fetch does not listen", async () => {
    stopTime();
    const { session, sent } = inMemorySession(() => "hang");
    const controller = new AbortController();
    const call = rejection(new VisualizationJob(session, "1").info({ signal: controller.signal }));
    await ready();
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test.each([null, 0, "", false])("rejects with its reason when that is %j, too", async (reason) => {
    const { session, sent } = inMemorySession(() => "hang");
    const controller = new AbortController();
    const call = rejection(new VisualizationJob(session, "1").info({ signal: controller.signal }));
    while (sent.length === 0) await ready();
    controller.abort(reason);
    expect(await call).toBe(reason);
  });

  test("before the call sends nothing", async () => {
    const { session, sent } = inMemorySession(() => ({ body: {} }));
    const reason = new Error("too late");
    const call = new VisualizationJob(session, "1").info({ signal: AbortSignal.abort(reason) });
    expect(await rejection(call)).toBe(reason);
    expect(sent).toHaveLength(0);
  });

  test("during the pause before a repeat ends it, and nothing more is sent", async () => {
    stopTime();
    const { session, sent } = inMemorySession(() => ({ status: 503 }));
    const controller = new AbortController();
    const call = rejection(new VisualizationJob(session, "1").info({ signal: controller.signal }));
    await ready();
    controller.abort();
    expect(await call).toMatchObject({ name: "AbortError" });
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toHaveLength(1);
  });

  test("reaches the service: the connection is closed", async () => {
    const controller = new AbortController();
    let closed: Promise<unknown> | undefined;
    const { session } = await serviceSession((_seen, response) => {
      closed = once(response, "close");
      controller.abort();
      return undefined;
    });
    const error = await rejection(new VisualizationJob(session, "1").info({ signal: controller.signal }));
    expect(error).toMatchObject({ name: "AbortError" });
    await closed;
    expect(closed).toBeDefined();
  });
});

describe("timeoutMs", () => {
  test("ends an attempt, and a read is repeated", async () => {
    stopTime();
    const { session, sent } = inMemorySession(
      (_sent, number) => (number === 1 ? "hang" : { body: { job_id: 1, job_name: "a", status: 8 } }),
      { timeoutMs: 1_000 },
    );
    await throughTime(new VisualizationJob(session, "1").info());
    expect(sent).toHaveLength(2);
    expect(sent[0]?.signal.aborted).toBe(true);
  });

  test("is a TimeoutError in the end, which says whether the call may have been applied", async () => {
    stopTime();
    const { session, sent } = inMemorySession(() => "hang");
    const error = await rejection(throughTime(new VisualizationJob(session, "1").stop({ timeoutMs: 500 })));
    expect(error).toMatchObject({
      name: "TimeoutError",
      code: "TIMEOUT",
      operation: "stopVisualizationJob",
      timeoutMs: 500,
      attempts: 1,
      mayHaveBeenApplied: true,
      retryable: false,
    });
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("covers a body that does not end", async () => {
    const { session } = await serviceSession((_seen, response) => {
      response.writeHead(200);
      response.write("{");
      return undefined;
    });
    const error = await rejection(new VisualizationJob(session, "1").info({ timeoutMs: 50 }));
    expect(error).toMatchObject({ name: "TimeoutError", timeoutMs: 50 });
  });
});

describe("deadlineMs", () => {
  test("covers all attempts and pauses", async () => {
    stopTime();
    const start = performance.now();
    const { session, sent } = inMemorySession(() => "hang", { timeoutMs: 1_000, deadlineMs: 2_900, maxRetries: 9 });
    const error = await rejection(throughTime(new VisualizationJob(session, "1").info()));
    expect(error).toMatchObject({ name: "TimeoutError", timeoutMs: 2_900, attempts: 3 });
    expect(String(error)).toContain("deadlineMs");
    expect(performance.now() - start).toBe(2_900);
    expect(sent).toHaveLength(3);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a limit that is not one", () => {
  test.each([
    [{ timeoutMs: 0 }, "timeoutMs is 0"],
    [{ timeoutMs: Number.NaN }, "timeoutMs is NaN"],
    [{ deadlineMs: -1 }, "deadlineMs is -1"],
    [{ maxRetries: 1.5 }, "maxRetries is 1.5"],
  ])("%j is refused, for a session and for a call", async (options, message) => {
    expect(() => inMemorySession(() => "hang", options)).toThrow(message);
    const { session, sent } = inMemorySession(() => "hang");
    const error = await rejection(new VisualizationJob(session, "1").info(options));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(sent).toHaveLength(0);
  });

  test("Infinity means no limit", async () => {
    stopTime();
    const { session } = inMemorySession(() => ({ body: { job_id: 1, job_name: "a", status: 8 } }), {
      timeoutMs: Infinity,
      deadlineMs: Infinity,
    });
    await expect(throughTime(new VisualizationJob(session, "1").info())).resolves.toMatchObject({ status: 8 });
  });
});
