import { afterEach, describe, expect, test, vi } from "vitest";
import { createLocalServer, startLocalServer, type FaultRule } from "../../src/index.ts";
import { callerOf, type Callable } from "../support/contract-caller.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const create = (server: { endpoint: string; projectId: string }, send: typeof fetch) =>
  send(`${server.endpoint}/v1/${server.projectId}/visualization-jobs`, {
    method: "POST",
    headers: { "X-Auth-Token": "t", "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

const body = { job_name: "job", train_url: "/bucket/logs/" };

describe.each([
  ["in process", (faults: FaultRule[]) => Promise.resolve(createLocalServer({ timing: "instant", faults }))],
  ["over a port", (faults: FaultRule[]) => startLocalServer({ timing: "instant", faults })],
])("%s", (_, start) => {
  async function serverWith(...faults: FaultRule[]) {
    const server = await start(faults);
    closing.push(server.close);
    const target: Callable = server;
    const call = callerOf(target);
    return {
      server,
      call,
      send: target.fetch ?? fetch,
      total: async () => (await call("listVisualizationJobs")).body.job_total_count,
    };
  }
  test.each([
    [false, 0],
    [true, 1],
  ])("a connection is reset before an answer (applied: %s)", async (applied, jobs) => {
    const { server, send, total } = await serverWith({
      operation: "createVisualizationJob",
      connection: "reset",
      applied,
    });
    const error = await create(server, send).catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(await total()).toBe(jobs);
  });

  test("an answer is cut in the middle of its body, after the call was carried out", async () => {
    const { server, send, total } = await serverWith({ operation: "createVisualizationJob", connection: "cut" });
    const answer = await create(server, send);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow(TypeError);
    expect(await total()).toBe(1);
  });

  test("a failure after the call was carried out is told apart from one before", async () => {
    const { call, total } = await serverWith(
      { operation: "createVisualizationJob", error: "APIG.0201", status: 504, applied: true },
      { operation: "createVisualizationJob", nth: 2, error: "APIG.0201", status: 504 },
    );
    expect((await call("createVisualizationJob", { body })).status).toBe(504);
    expect(await total()).toBe(1);
    expect((await call("createVisualizationJob", { body: { ...body, job_name: "second" } })).status).toBe(504);
    expect(await total()).toBe(1);
  });

  test("a throttled call says when to come again", async () => {
    const { call } = await serverWith(
      { error: "APIG.0308", retryAfter: 3 },
      { error: "APIG.0308", nth: 2, retryAfter: "Thu, 26 Nov 2026 08:00:00 GMT" },
    );
    expect((await call("listVisualizationJobs")).headers.get("retry-after")).toBe("3");
    expect((await call("listVisualizationJobs")).headers.get("retry-after")).toBe("Thu, 26 Nov 2026 08:00:00 GMT");
    expect((await call("listVisualizationJobs")).headers.get("retry-after")).toBeNull();
  });

  test("a late call is answered late, and by a server that closes at once", async () => {
    const { server, call, send } = await serverWith(
      { operation: "createVisualizationJob", latencyMs: 3_600_000 },
      { operation: "listVisualizationJobs", latencyMs: 1 },
    );
    const late = create(server, send);
    await vi.waitFor(() => expect(server.faults.list()[0]?.hits).toBe(1), { timeout: 20_000 });
    expect((await call("listVisualizationJobs")).body.job_total_count).toBe(0);
    const closed = server.close();
    expect((await late).status).toBe(200);
    await closed;
  });
});

/** The statuses of a hundred calls. */
const pick = async (seed: number): Promise<number[]> => {
  const server = createLocalServer({ faults: [{ status: 503, probability: 0.3, seed }] });
  closing.push(server.close);
  const statuses: number[] = [];
  for (let n = 0; n < 100; n += 1) {
    statuses.push((await server.fetch(`${server.endpoint}/v3/projects`, { headers: { "X-Auth-Token": "t" } })).status);
  }
  return statuses;
};

test("a probability picks calls by its seed, the same ones each time", async () => {
  const [first, again, other] = [await pick(7), await pick(7), await pick(8)];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  const failed = first.filter((status) => status === 503).length;
  expect(failed).toBeGreaterThan(15);
  expect(failed).toBeLessThan(45);
});

test("the log tells of broken connections, and a listed rule cannot be changed", async () => {
  const server = createLocalServer({ faults: [{ connection: "reset" }, { connection: "cut", nth: 2 }] });
  closing.push(server.close);
  await expect(create(server, server.fetch)).rejects.toThrow("fetch failed");
  await create(server, server.fetch);
  await create(server, server.fetch);
  expect(server.log.list().map(({ broken }) => broken)).toEqual(["reset", "cut", undefined]);
  expect(server.faults.list().every(({ rule }) => Object.isFrozen(rule))).toBe(true);
});

test("rules are listed with what they did, and dropped one by one", async () => {
  const server = createLocalServer();
  closing.push(server.close);
  const call = callerOf(server);
  const first = server.faults.add({ operation: "listVisualizationJobs", error: "APIG.0308", times: 2 });
  const second = server.faults.add({ latencyMs: 1, times: Number.POSITIVE_INFINITY });
  await call("listVisualizationJobs");
  await call("createVisualizationJob", { body });
  expect(server.faults.list()).toEqual([
    { id: first, rule: { operation: "listVisualizationJobs", error: "APIG.0308", times: 2 }, calls: 1, hits: 1 },
    { id: second, rule: { latencyMs: 1, times: "all" }, calls: 2, hits: 1 },
  ]);
  expect([server.faults.remove(first), server.faults.remove(first)]).toEqual([true, false]);
  expect((await call("listVisualizationJobs")).status).toBe(200);
  expect(server.faults.list().map(({ id }) => id)).toEqual([second]);
});
