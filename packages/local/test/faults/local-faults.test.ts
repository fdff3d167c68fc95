import { afterEach, expect, test } from "vitest";
import { createLocalServer, isLocalServerError, type FaultRule } from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
function make(...faults: FaultRule[]) {
  const server = createLocalServer({ timing: "instant", faults });
  closing.push(server.close);
  return { server, call: callerOf(server) };
}
const body = { job_name: "job", train_url: "/bucket/logs/" };

test("a named failure comes at the call that was told, once, and nothing of the call is applied", async () => {
  const { call } = make({ operation: "createVisualizationJob", nth: 2, error: "ModelArts.0106" });
  expect((await call("createVisualizationJob", { body })).status).toBe(200);
  const second = await call("createVisualizationJob", { body: { ...body, job_name: "second" } });
  expect(second).toMatchObject({ status: 400, body: { error_code: "ModelArts.0106" } });
  expect((await call("listVisualizationJobs")).body.job_total_count).toBe(1);
  expect((await call("createVisualizationJob", { body: { ...body, job_name: "third" } })).status).toBe(200);
});

test("a failure that the service reports with 200 keeps that status", async () => {
  const { call } = make({ error: "ModelArts.0103_as_200" });
  expect(await call("createVisualizationJob", { body })).toMatchObject({
    status: 200,
    body: { is_success: false, error_code: "ModelArts.0103" },
  });
});

test("one name under several statuses is told apart by the status", async () => {
  const { call } = make({ operation: "listVisualizationJobs", error: "APIG.0201", status: 502, times: 2 });
  expect((await call("listVisualizationJobs")).status).toBe(502);
  expect((await call("listVisualizationJobs")).body.error_code).toBe("APIG.0201");
  expect((await call("listVisualizationJobs")).body.is_success).toBe(true);
});

test("a bare status comes without a body, until the rules are dropped", async () => {
  const { server } = make();
  server.faults.add({ status: 503, times: Number.POSITIVE_INFINITY });
  const ask = () => server.fetch(`${server.endpoint}/v3/projects`, { headers: { "X-Auth-Token": "t" } });
  for (let n = 0; n < 3; n += 1) {
    const answer = await ask();
    expect([answer.status, await answer.text()]).toEqual([503, ""]);
  }
  server.faults.clear();
  expect((await ask()).status).toBe(200);
});

test.each<[FaultRule, string]>([
  [{ error: "ModelArts.9999" }, "ModelArts.9999"],
  [{ operation: "stopVisualizationJob", error: "ModelArts.0103" }, "ModelArts.0103"],
  [{ error: "ModelArts.0103", status: 500 }, "under 500"],
  [{ status: 200 }, "status from 400 to 599"],
  [{}, "neither an error nor a status"],
  [{ status: 500, nth: 0 }, "nth is 0"],
])("a rule that can match nothing is refused: %j", (rule, word) => {
  const { server } = make();
  try {
    server.faults.add(rule);
    expect.unreachable();
  } catch (error) {
    expect(isLocalServerError(error) && error.code).toBe("INVALID_OPTION");
    expect(String(error)).toContain(word);
  }
});
