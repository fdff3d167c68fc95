import { describe, expect, test } from "vitest";
import { VisualizationJob, type SessionOptions } from "../../src/index.ts";
import { inMemorySession, rejection, stopTime, throughTime } from "../support/in-memory.ts";

const own = new Error("mine");
const fail = () => {
  throw own;
};

/** The error of a read by a session with these hooks, and how many requests were sent. */
async function outcome(hooks: SessionOptions, statuses: number[]) {
  stopTime();
  const { session, sent } = inMemorySession(() => ({ status: statuses[sent.length - 1] ?? 200, body: {} }), hooks);
  const error = await rejection(throughTime(new VisualizationJob(session, "10").info()));
  return { error, sent: sent.length };
}

describe("what a hook throws rejects the call", () => {
  test("onRequest: nothing is sent", async () => {
    expect(await outcome({ onRequest: fail }, [])).toEqual({ error: own, sent: 0 });
  });

  test("onRequest of the second request: that is not sent", async () => {
    const hooks: SessionOptions = { onRequest: ({ attempt }) => attempt === 2 && fail() };
    expect(await outcome(hooks, [503, 200])).toEqual({ error: own, sent: 1 });
  });

  test("onResponse, after a success and after a failure", async () => {
    expect(await outcome({ onResponse: fail }, [200])).toEqual({ error: own, sent: 1 });
    expect(await outcome({ onResponse: fail }, [503, 200])).toEqual({ error: own, sent: 1 });
  });

  test("onRetry: there is none", async () => {
    expect(await outcome({ onRetry: fail }, [503, 200])).toEqual({ error: own, sent: 1 });
  });

  test("and so does a logger", async () => {
    expect(await outcome({ logger: { debug: fail, warn: () => {} } }, [404])).toEqual({ error: own, sent: 1 });
    expect(await outcome({ logger: { debug: () => {}, warn: fail } }, [503, 200])).toEqual({ error: own, sent: 1 });
  });

  test("onRequest of a call of IAM: neither that nor the call is sent", async () => {
    const credentials = { username: "u", password: "long-password" };
    const hooks = { onRequest: fail, credentials, iamEndpoint: "https://iam.example.com" };
    expect(await outcome(hooks, [])).toEqual({ error: own, sent: 0 });
  });
});

test("a hook that ends the call is heard before anything is sent", async () => {
  const controller = new AbortController();
  const { session, sent } = inMemorySession(() => ({ body: {} }), { onRequest: () => controller.abort(own) });
  expect(await rejection(new VisualizationJob(session, "10").info({ signal: controller.signal }))).toBe(own);
  expect(sent).toHaveLength(0);
});
