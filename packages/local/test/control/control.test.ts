import { afterEach, describe, expect, test } from "vitest";
import { createLocalClock, startLocalServer } from "../../src/index.ts";
import { callerOf, type Answer } from "../support/contract-caller.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const start = 1_700_000_000_000;

async function controlled() {
  const server = await startLocalServer({ clock: createLocalClock({ start, isFrozen: true }) });
  closing.push(server.close);
  const send = async (method: string, path: string, body?: unknown, token = server.control.token) => {
    const answer = await fetch(`${server.control.endpoint}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const found: Answer = { status: answer.status, headers: answer.headers, body: await answer.json() };
    return { status: found.status, body: found.body };
  };
  return { server, send, call: callerOf(server) };
}

describe("control over HTTP", () => {
  test.each([
    ["GET", "/clock"],
    ["POST", "/clock"],
    ["GET", "/faults"],
    ["DELETE", "/faults/1"],
    ["GET", "/log"],
    ["GET", "/nothing"],
  ])("needs the server's control token: %s %s", async (method, path) => {
    const { server, send } = await controlled();
    for (const token of ["", "x", server.credentials.token, `${server.control.token}x`]) {
      expect(await send(method, path, undefined, token)).toMatchObject({ status: 401, body: { code: "UNAUTHORIZED" } });
    }
  });

  test("tells where the health answer is to everybody", async () => {
    const { server } = await controlled();
    expect((await fetch(`${server.control.endpoint}/health`)).status).toBe(200);
  });

  test("refuses a page of a foreign origin even with the token", async () => {
    const { server } = await controlled();
    const headers = { Authorization: `Bearer ${server.control.token}`, Origin: "https://example.com" };
    expect((await fetch(`${server.control.endpoint}/clock`, { headers })).status).toBe(403);
  });

  test("moves the clock, so that an automatic stop after a day is seen at once", async () => {
    const { send, call } = await controlled();
    const schedule = [{ type: "stop", time_unit: "HOURS", duration: 24 }];
    const body = { job_name: "job", train_url: "/b/logs/", schedule };
    const jobId = (await call("createVisualizationJob", { body })).body.job_id;
    const day = 24 * 3_600_000;
    expect(await send("POST", "/clock", { advance: 2_500 + day + 800 })).toEqual({
      status: 200,
      body: { now: start + 2_500 + day + 800, speed: 1, isFrozen: true },
    });
    expect((await call("showVisualizationJob", { jobId })).body).toMatchObject({ status: 12, duration: day });
    expect((await send("POST", "/clock", { set: start, speed: 5 })).body).toEqual({
      now: start,
      speed: 5,
      isFrozen: true,
    });
    expect((await send("POST", "/clock", { isFrozen: false })).body).toMatchObject({ isFrozen: false });
    expect((await send("GET", "/clock")).body).toMatchObject({ speed: 5, isFrozen: false });
  });

  test.each([
    [{}, "must NOT have fewer than 1 properties"],
    [{ advance: -1 }, "/advance must be >= 0"],
    [{ set: 1e308, advance: 1e308 }, "/set must be <= 8640000000000000"],
    [{ set: 0, advance: 1e308 }, "/advance must be <= 8640000000000000"],
    [{ set: 0, speed: 1e308 }, "/speed must be <= 1000000000"],
    [{ forward: 5 }, "/forward is not known here"],
    [[], "must be object"],
    ["{", "The body is not JSON"],
  ])("refuses %j as a change of the clock and leaves it as it is", async (change, words) => {
    const { send } = await controlled();
    const answer = await send("POST", "/clock", change);
    expect(answer).toMatchObject({ status: 400, body: { code: "INVALID_OPTION" } });
    expect(answer.body.message).toContain(words);
    expect((await send("GET", "/clock")).body).toEqual({ now: start, speed: 1, isFrozen: true });
  });

  test("adds failures, tells what they did, and drops them", async () => {
    const { send, call } = await controlled();
    const rule = { operation: "listVisualizationJobs", error: "APIG.0308", times: "all", retryAfter: 2 };
    expect(await send("POST", "/faults", rule)).toEqual({ status: 201, body: { id: 1 } });
    expect((await call("listVisualizationJobs")).headers.get("retry-after")).toBe("2");
    expect((await send("GET", "/faults")).body).toEqual({ faults: [{ id: 1, rule, calls: 1, hits: 1 }] });
    expect((await send("POST", "/faults", { ...rule, error: "ModelArts.9999" })).body.message).toContain(
      "ModelArts.9999",
    );
    expect((await send("DELETE", "/faults/7")).status).toBe(404);
    expect((await send("DELETE", "/faults/1")).body).toEqual({ faults: [] });
    await send("POST", "/faults", { outcome: 5 });
    await send("DELETE", "/faults");
    expect((await send("GET", "/faults")).body).toEqual({ faults: [] });
    expect((await call("listVisualizationJobs")).status).toBe(200);
  });

  test("shows the requests, without its own", async () => {
    const { server, send, call } = await controlled();
    await call("listVisualizationJobs", { query: "foo=1" });
    await call("showVisualizationJob", { jobId: 5 });
    await send("GET", "/clock");
    const { requests } = (await send("GET", "/log")).body;
    expect(requests).toMatchObject([
      { number: 1, operation: "listVisualizationJobs", status: 200, ignored: ["query.foo"], method: "GET" },
      { number: 2, operation: "showVisualizationJob", status: 404 },
    ]);
    expect((await send("GET", "/log?after=1")).body.requests).toEqual(requests.slice(1));
    expect(server.log.list(2)).toEqual([]);
    await send("DELETE", "/log");
    expect(server.log.list()).toEqual([]);
    await call("listVisualizationJobs");
    expect(server.log.list()).toMatchObject([{ number: 3 }]);
  });

  test("seeds, exports, imports and resets the jobs", async () => {
    const { send, call } = await controlled();
    const total = async () => (await call("listVisualizationJobs")).body.job_total_count;
    const seeds = [
      { job_name: "lost", train_url: "/b/logs/", status: 14 },
      { job_name: "runs", train_url: "/b/logs/" },
    ];
    expect(await send("POST", "/jobs", seeds)).toMatchObject({
      status: 201,
      body: { jobs: [{ job_id: 1 }, { job_id: 2 }] },
    });
    expect((await call("showVisualizationJob", { jobId: 1 })).body.status).toBe(14);
    const { body: exported } = await send("GET", "/state");
    expect((await send("DELETE", "/state")).status).toBe(200);
    expect(await total()).toBe(0);
    expect((await send("PUT", "/state", { ...exported, version: 1_000 })).body.code).toBe("INVALID_STATE");
    expect(await total()).toBe(0);
    expect((await send("PUT", "/state", exported)).status).toBe(200);
    expect(await total()).toBe(2);
    expect((await send("POST", "/jobs", seeds)).body.code).toBe("INVALID_STATE");
    expect((await send("POST", "/jobs", { job_name: "x" })).body.message).toContain("must be array");
  });
});
