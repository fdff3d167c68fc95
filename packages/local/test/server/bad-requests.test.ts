import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { createLocalServer, type RequestLogEntry } from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";

const log: RequestLogEntry[] = [];
const server = createLocalServer({ timing: "instant", onRequest: (entry) => void log.push(entry) });
const call = callerOf(server);
const jobs = `${server.endpoint}/v1/${server.projectId}/visualization-jobs`;
const token = { "X-Auth-Token": "some token" };
const valid = { job_name: "visualization-job", train_url: "/bucket/logs/" };
const json = { "Content-Type": "application/json" };
afterAll(() => server.close());

const refusedWith = (detail: string) => ({
  status: 400,
  body: { is_success: false, error_code: "ModelArts.0104", error_message: "Parameter error.", detail },
});

const schedule = (duration: unknown) => [{ type: "stop", time_unit: "HOURS", duration }];

const raw = async (url: string, init: Omit<RequestInit, "headers"> & { headers?: Record<string, string> } = {}) => {
  const answer = await server.fetch(url, { ...init, headers: { ...token, ...init.headers } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

describe("a body that breaks the contract is refused with 0104 and the place", () => {
  test.each<[string, object, string]>([
    ["a name of 21 characters", { job_name: "a".repeat(21) }, "/job_name must NOT have more than 20 characters"],
    [
      "a description of 257 characters",
      { job_desc: "d".repeat(257) },
      "/job_desc must NOT have more than 256 characters",
    ],
    ["a stop after 25 hours", { schedule: schedule(25) }, "/schedule/0/duration must be <= 24"],
    ["hours as text: bodies are not coerced", { schedule: schedule("4") }, "/schedule/0/duration must be integer"],
    ["no train_url", { train_url: undefined }, "/train_url must be present"],
    ["a flavor without its code", { flavor: {} }, "/flavor/code must be present"],
    [
      "another job type",
      { job_type: "training" },
      "/job_type must be equal to one of the allowed values: tensorboard, mindinsight",
    ],
  ])("%s", async (_, change, detail) => {
    expect(await call("createVisualizationJob", { body: { ...valid, ...change } })).toMatchObject(refusedWith(detail));
  });

  test.each([
    ["[]", "/ must be object"],
    ["null", "/ must be object"],
    ['"text"', "/ must be object"],
    ["{", "/ must be JSON in UTF-8, but cannot be read as such"],
    ["", "/ must be a JSON object, but there is no body"],
  ])("%s instead of an object", async (body, detail) => {
    expect(await call("createVisualizationJob", { body })).toMatchObject(refusedWith(detail));
  });

  test("bytes that are not UTF-8", async () => {
    const body = Buffer.from('{"job_name":"\xff"}', "latin1");
    const answer = await server.fetch(jobs, { method: "POST", headers: { ...token, ...json }, body });
    expect(answer.status).toBe(400);
  });

  test("bytes in another encoding than UTF-8, and packed ones", async () => {
    const text = JSON.stringify(valid);
    for (const body of [Buffer.from(text, "utf16le"), gzipSync(text), Buffer.from([0xed, 0xa0, 0x80])]) {
      const headers = { "Content-Type": "application/json; charset=utf-16", "Content-Encoding": "gzip" };
      const { status, text: answer } = await raw(jobs, { method: "POST", headers, body: new Uint8Array(body) });
      expect([status, JSON.parse(answer).detail]).toEqual([400, "/ must be JSON in UTF-8, but cannot be read as such"]);
    }
  });

  test.each(["{,}", "{} {}", "{'a':1}", '{"a":1,}', "NaN", "undefined", "// x\n{}", "\u0000", " "])(
    "what only looks like JSON: %j",
    async (body) => {
      expect(await call("createVisualizationJob", { body })).toMatchObject(
        refusedWith("/ must be JSON in UTF-8, but cannot be read as such"),
      );
    },
  );

  test("of a name that is given twice the last one counts, as JSON.parse has it", async () => {
    const body = `{"job_name":"%%","train_url":"/bucket/logs/","job_name":"twice"}`;
    const created = await call("createVisualizationJob", { body });
    expect(created.body).toMatchObject({ is_success: true, job_name: "twice" });
    await call("deleteVisualizationJob", { jobId: created.body.job_id });
  });

  test("names of Object's own are unknown fields like others", async () => {
    const body = `{"__proto__":{"job_name":"x"},"constructor":{},"train_url":"/bucket/logs/"}`;
    expect(await call("createVisualizationJob", { body })).toMatchObject(refusedWith("/job_name must be present"));
  });

  test("lengths count characters, not UTF-16 units", async () => {
    const created = await call("createVisualizationJob", { body: { ...valid, job_desc: "𝄞".repeat(256) } });
    expect(created.status).toBe(200);
    await call("deleteVisualizationJob", { jobId: created.body.job_id });
  });
});

describe("a parameter that breaks the contract is refused", () => {
  test.each([
    ["per_page=0", "/query/per_page must be >= 1"],
    ["per_page=1001", "/query/per_page must be <= 1000"],
    ["per_page=ten", "/query/per_page must be integer"],
    ["page=0", "/query/page must be >= 1"],
    ["order=up", "/query/order must be equal to one of the allowed values: asc, desc"],
    ["status=RUNNING", '/query/status must match pattern "^[0-9]{1,3}$"'],
    ["status=1&status=2", "/query/status is given more than once"],
    ["page=1&page=1", "/query/page is given more than once"],
    ["search_content=&search_content=", "/query/search_content is given more than once"],
    ["status=", '/query/status must match pattern "^[0-9]{1,3}$"'],
    ["per_page=", "/query/per_page must be integer"],
    ["order", "/query/order must be equal to one of the allowed values: asc, desc"],
    [
      "sortBy=",
      "/query/sortBy must be equal to one of the allowed values: job_id, job_name, job_desc, create_time, status",
    ],
  ])("%s", async (query, detail) => {
    expect(await call("listVisualizationJobs", { query })).toMatchObject(refusedWith(detail));
  });

  test("a search text of 101 characters, in the documented words", async () => {
    expect(await call("listVisualizationJobs", { query: `search_content=${"x".repeat(101)}` })).toMatchObject({
      status: 400,
      body: {
        error_code: "ModelArts.0104",
        error_message: "The length of search content should be in [0,100]",
        detail: "/query/search_content must NOT have more than 100 characters",
      },
    });
  });

  test.each(["abc", "1.5", "-1", "%2e%2e%2f"])("the job id %s", async (jobId) => {
    expect((await call("showVisualizationJob", { jobId })).status).toBe(400);
  });

  test("a project id that none can be", async () => {
    const answer = await call("listVisualizationJobs", { projectId: "no%20project" });
    expect(answer).toMatchObject({ status: 400, body: { error_code: "ModelArts.0210" } });
  });

  test.each([99, "9007199254740993", "01"])("the id %s, of no job, with 404 and 0102", async (jobId) => {
    expect(await call("showVisualizationJob", { jobId })).toMatchObject({
      status: 404,
      body: { error_code: "ModelArts.0102" },
    });
  });
});

describe("what other clients send is taken", () => {
  test("a schedule without its array, and a job type in another case", async () => {
    const entry = { type: "stop", time_unit: "HOURS", duration: 2 };
    const body = { ...valid, job_name: "other", job_type: "TensorBoard", schedule: entry };
    const { body: created } = await call("createVisualizationJob", { body });
    expect((await call("showVisualizationJob", { jobId: created.job_id })).body.schedule).toEqual([
      { type: "stop", timeUnit: "HOURS", duration: 2 },
    ]);
  });

  test("stop without a Content-Type, and with an empty object", async () => {
    const { body: created } = await call("createVisualizationJob", { body: { ...valid, job_name: "stopped" } });
    const url = `${jobs}/${created.job_id}/stop`;
    expect((await server.fetch(url, { method: "POST", headers: token })).status).toBe(200);
    await call("restartVisualizationJob", { jobId: created.job_id });
    expect((await server.fetch(url, { method: "POST", headers: { ...token, ...json }, body: "{}" })).status).toBe(200);
  });

  test.each([
    "application/json",
    "application/json;charset=utf8",
    'APPLICATION/JSON ; Charset="UTF-8"',
    "application/merge-patch+json",
    "application/json; charset=iso-8859-1",
  ])("JSON in UTF-8 under the type %s", async (type) => {
    const { job_id } = (await call("createVisualizationJob", { body: { ...valid, job_name: "typed" } })).body;
    const body = JSON.stringify({ job_desc: "né" });
    const { status } = await raw(`${jobs}/${job_id}`, { method: "PUT", headers: { "Content-Type": type }, body });
    expect(status).toBe(200);
    expect((await call("showVisualizationJob", { jobId: job_id })).body.job_desc).toBe("né");
    await call("deleteVisualizationJob", { jobId: job_id });
  });

  test("a body without a type, behind a byte order mark, and between blanks", async () => {
    const body = new TextEncoder().encode(`\uFEFF \r\n${JSON.stringify({ ...valid, job_name: "marked" })}\n `);
    const answer = await server.fetch(jobs, { method: "POST", headers: token, body });
    expect(answer.status).toBe(200);
  });

  test("a query without a value where none is needed, and unknown names twice", async () => {
    expect((await call("listVisualizationJobs", { query: "search_content=&x&x=1&=&&" })).status).toBe(200);
  });

  test("names that the contract does not know have no effect, and stand in the log", async () => {
    await call("listVisualizationJobs", { query: "sort_by=nothing&offset=7&page=1" });
    expect(log.at(-1)?.ignored).toEqual(["query.sort_by", "query.offset"]);
    await call("createVisualizationJob", { body: { ...valid, job_name: "logged", workspace: 3 } });
    expect(log.at(-1)).toMatchObject({ operation: "createVisualizationJob", status: 200, ignored: ["body.workspace"] });
  });
});
