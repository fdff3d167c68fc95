import { afterAll, describe, expect, test } from "vitest";
import { createLocalServer } from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";

const server = createLocalServer({ timing: "instant" });
const call = callerOf(server);
const jobs = `${server.endpoint}/v1/${server.projectId}/visualization-jobs`;
const valid = { job_name: "visualization-job", train_url: "/bucket/logs/" };
const json = { "Content-Type": "application/json" };
afterAll(() => server.close());

const raw = async (url: string, init: Omit<RequestInit, "headers"> & { headers?: Record<string, string> } = {}) => {
  const answer = await server.fetch(url, { ...init, headers: { "X-Auth-Token": "some token", ...init.headers } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

describe("requests that are none of the contract's", () => {
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

  test.each([
    ["/v1/p/visualization-jobs/1", "POST", ["DELETE", "GET", "PUT"]],
    ["/v1/p/visualization-jobs/1/stop", "GET", ["POST"]],
    ["/v1/p/visualization-jobs/1/restart", "PUT", ["POST"]],
    ["/v3/auth/tokens", "PUT", ["DELETE", "GET", "HEAD", "POST"]],
    ["/v3/projects", "DELETE", ["GET"]],
  ])("%s knows no %s and says what it knows", async (path, method, allowed) => {
    const { status, headers, text } = await raw(server.endpoint + path, { method });
    expect([status, headers.get("allow")?.split(", ").toSorted()]).toEqual([405, allowed]);
    expect(JSON.parse(text)).toMatchObject({
      error_code: "APIG.0101",
      detail: expect.stringContaining(`not ${method}`),
    });
  });

  test.each([
    "/v1",
    "/v1/p/visualization-jobs/",
    "/v1/p/visualization-jobs/1/",
    "/v1/p/visualization-jobs/1/start",
    "/V1/p/visualization-jobs",
    "/v1//visualization-jobs",
  ])("%s is nothing, with 404", async (path) => {
    const { status, text } = await raw(server.endpoint + path);
    expect([status, JSON.parse(text).error_code]).toEqual([404, "APIG.0101"]);
  });

  test("a type without a body is no matter", async () => {
    const { body: created } = await call("createVisualizationJob", { body: { ...valid, job_name: "empty" } });
    const init = { method: "POST", headers: { "Content-Type": "text/plain" } };
    expect((await raw(`${jobs}/${created.job_id}/stop`, init)).status).toBe(200);
  });

  test("IAM has one status, 400, for whatever it cannot read", async () => {
    const url = `${server.endpoint}/v3/auth/tokens`;
    for (const [type, body] of [
      ["text/plain", "{}"],
      ["application/json", "x".repeat(2 ** 20 + 1)],
      ["application/json", "{"],
      ["application/json", ""],
    ] as const) {
      const { status, text } = await raw(url, { method: "POST", headers: { "Content-Type": type }, body });
      expect([status, JSON.parse(text).error.code]).toEqual([400, 400]);
    }
  });

  test("a URL of more than 8 KiB is refused with 414 in process too", async () => {
    const { status, text } = await raw(`${jobs}?x=${"y".repeat(8_192)}`);
    expect([status, JSON.parse(text).error_msg]).toEqual([414, "Request URI too large."]);
  });

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
