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

  test("names that the contract does not know have no effect, and stand in the log", async () => {
    await call("listVisualizationJobs", { query: "sort_by=nothing&offset=7&page=1" });
    expect(log.at(-1)?.ignored).toEqual(["query.sort_by", "query.offset"]);
    await call("createVisualizationJob", { body: { ...valid, job_name: "logged", workspace: 3 } });
    expect(log.at(-1)).toMatchObject({ operation: "createVisualizationJob", status: 200, ignored: ["body.workspace"] });
  });
});

describe("requests that are none of the contract's", () => {
  test.each(["", "/1"])(
    "the path of jobs%s with a slash at its end is another one, which is not there",
    async (path) => {
      const { status, text } = await raw(`${jobs}${path}/`);
      expect([status, JSON.parse(text)]).toMatchObject([404, { error_code: "APIG.0101" }]);
    },
  );

  test("an unknown path is answered as a gateway does, with the id of the request", async () => {
    const { status, headers, text } = await raw(`${server.endpoint}/v1/${server.projectId}/jobs`);
    expect(status).toBe(404);
    expect(JSON.parse(text)).toMatchObject({ error_code: "APIG.0101", request_id: headers.get("x-request-id") });
  });

  test.each(["PATCH", "PUT", "DELETE", "HEAD"])(
    "%s on the list is refused with 405 and what is allowed",
    async (method) => {
      const { status, headers } = await raw(jobs, { method });
      expect([status, headers.get("allow")?.split(", ").toSorted()]).toEqual([405, ["GET", "POST"]]);
    },
  );

  test("a body that says to be something else than JSON is refused with 415, also where none is needed", async () => {
    for (const url of [jobs, `${jobs}/1/stop`]) {
      const { status, text } = await raw(url, {
        method: "POST",
        headers: { "Content-Type": "text/plain" },
        body: "{}",
      });
      expect([status, JSON.parse(text).error_code]).toEqual([415, "APIG.0602"]);
    }
  });

  test("a body above 1 MiB is refused with 413, with and without Content-Length", async () => {
    const large = "x".repeat(2 ** 20 + 1);
    const chunks = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(large));
        controller.close();
      },
    });
    for (const body of [large, chunks]) {
      const init = { method: "POST", headers: json, body, duplex: "half" as const };
      expect((await raw(jobs, init)).status).toBe(413);
    }
  });
});
