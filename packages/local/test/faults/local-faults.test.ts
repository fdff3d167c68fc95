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

// What comes from JavaScript or over HTTP need not be a rule.
test.each<[object, string]>([
  [{ error: "ModelArts.9999" }, "ModelArts.9999"],
  [{ operation: "stopVisualizationJob", error: "ModelArts.0103" }, "ModelArts.0103"],
  [{ error: "ModelArts.0103", status: 500 }, "under 500"],
  [{ status: 200 }, "status from 400 to 599"],
  [{}, "says nothing of what is to happen"],
  [{ status: 500, nth: 0 }, "/nth must be >= 1"],
  [{ status: 500, tmies: 3 }, "/tmies is not known here"],
  [{ status: 500, times: "some" }, "/times"],
  [{ status: 500, probability: 2 }, "/probability must be <= 1"],
  [{ error: "APIG.0308", retryAfter: "soon" }, "/retryAfter soon is no date"],
  [{ error: "APIG.0308", retryAfter: "Wed, 21 Oct 2015 07:28:00 GMT (\u00e9)" }, "/retryAfter must match pattern"],
  [{ error: "APIG.0308", connection: "reset" }, "both error and connection"],
  [{ connection: "reset", status: 500 }, "/status goes with an error, not with connection"],
  [{ connection: "slow" }, "/connection must be equal to one of the allowed values: cut, reset"],
  [
    { operation: "stopJob", status: 500 },
    "/operation must be equal to one of the allowed values: listVisualizationJobs",
  ],
  [{ outcome: 8 }, "/outcome 8 is not a status that a job can be told to end in"],
  [{ operation: "stopVisualizationJob", outcome: 11 }, "/outcome 11 cannot come of stopVisualizationJob"],
  [{ operation: "createVisualizationJob", outcome: 6 }, "/outcome 6 cannot come of createVisualizationJob"],
  [{ outcome: 3, runMs: 5 }, "/runMs has no meaning before 3"],
  [{ status: undefined, retryAfter: undefined }, "says nothing of what is to happen"],
  [{ connection: "reset", retryAfter: 5 }, "/retryAfter has no effect without an error or a status"],
  [{ latencyMs: 5, retryAfter: 5 }, "/retryAfter has no effect without an error or a status"],
  [{ outcome: 14, applied: true }, "/applied has no effect on what is carried out anyway"],
  [{ latencyMs: 5, applied: false }, "/applied has no effect on what is carried out anyway"],
  [{ connection: "cut", applied: false }, "/applied has no effect on what is carried out anyway"],
  [{ status: 503, runMs: 5 }, "/runMs has no effect without an outcome"],
])("a rule that can match nothing, or says what has no effect, is refused: %j", (rule, word) => {
  const { server } = make();
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is wrong here on purpose
    server.faults.add(rule as FaultRule);
    expect.unreachable();
  } catch (error) {
    expect(isLocalServerError(error) && error.code).toBe("INVALID_OPTION");
    expect(String(error)).toContain(word);
  }
});

test.each<[object, number]>([
  [{ status: undefined, error: undefined, latencyMs: 1 }, 200],
  [{ connection: undefined, outcome: undefined, error: "APIG.0308", status: undefined }, 429],
])("what a rule says as undefined it does not say: %o", async (rule, status) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- programs whose compiler is less exact give it so
  const { call } = make(rule as FaultRule);
  expect((await call("listVisualizationJobs")).status).toBe(status);
});
