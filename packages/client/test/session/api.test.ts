import { describe, expect, test } from "vitest";
import { inMemorySession, rejection, stopTime, throughTime } from "../support/in-memory.ts";

const one = "/v1/{project_id}/visualization-jobs/{job_id}";
const params = { path: { job_id: "10" } };

describe("calls by path", () => {
  test("fill in the project id of the session, unless another is given", async () => {
    const { session, sent } = inMemorySession(() => ({ body: { job_id: 10, status: 8 } }));
    await session.api.GET(one, { params });
    await session.api.GET(one, { params: { path: { job_id: "10", project_id: "other" } } });
    expect(sent.map(({ url }) => url.pathname)).toEqual([
      "/v1/p/visualization-jobs/10",
      "/v1/other/visualization-jobs/10",
    ]);
  });

  test("sign for the project that is called", async () => {
    const credentials = { accessKey: "AK", secretKey: "SK" };
    const { session, sent } = inMemorySession(() => ({ body: { job_id: 10, status: 8 } }), { credentials });
    await session.api.GET(one, { params: { path: { job_id: "10", project_id: "other" } } });
    expect(sent[0]?.headers["x-project-id"]).toBe("other");
  });

  test("take an undefined project id as left out", async () => {
    const { session, sent } = inMemorySession(() => ({ body: { job_id: 10, status: 8 } }));
    const path: { job_id: string } = Object.assign({ job_id: "10" }, { project_id: undefined });
    await session.api.GET(one, { params: { path } });
    expect(sent[0]?.url.pathname).toBe("/v1/p/visualization-jobs/10");
  });

  test("give the answer as the wire has it, without losing digits", async () => {
    const { session } = inMemorySession(() => ({ body: '{"job_id":9007199254740993,"status":"8","job_name":"a"}' }));
    const { data, error, response } = await session.api.GET(one, { params });
    expect(data).toEqual({ job_id: "9007199254740993", status: "8", job_name: "a" });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
  });

  test.each([200, 400])("give a failure of the service as error, with HTTP %i", async (status) => {
    const body = { is_success: false, error_code: "ModelArts.0105", error_message: "no" };
    const { session } = inMemorySession(() => ({ status, body }));
    const { data, error, response } = await session.api.POST(`${one}/stop`, { params });
    expect(data).toBeUndefined();
    expect(error).toEqual(body);
    expect(response.status).toBe(status);
  });

  test("give a failure that is not JSON as text, and an empty one as an empty text", async () => {
    const { session } = inMemorySession((_sent, number) =>
      number === 1 ? { status: 400, body: "<p>" } : { status: 404 },
    );
    expect((await session.api.GET(one, { params })).error).toBe("<p>");
    expect((await session.api.GET(one, { params })).error).toBe("");
  });

  test("give nothing for an empty success", async () => {
    const { session } = inMemorySession(() => ({ status: 204 }));
    const { data, error } = await session.api.DELETE(one, { params });
    expect([data, error]).toEqual([undefined, undefined]);
  });

  test("send bodies and queries as they are given: the service decides", async () => {
    const { session, sent } = inMemorySession(() => ({ body: {} }));
    const list = "/v1/{project_id}/visualization-jobs";
    await session.api.POST(list, { body: { job_name: "x".repeat(21), train_url: "/b/" } });
    await session.api.GET(list, { params: { query: { per_page: 5_000 } } });
    expect(sent[0]?.body).toContain("xxxxx");
    expect(sent[1]?.url.search).toBe("?per_page=5000");
  });

  test("repeat like other calls, and reject when no answer comes", async () => {
    stopTime();
    const { session, sent } = inMemorySession(() => new TypeError("fetch failed"));
    const call = session.api.GET(one, { params, maxRetries: 1 });
    expect(await rejection(throughTime(call))).toMatchObject({ name: "ConnectionError", attempts: 2 });
    expect(sent).toHaveLength(2);
  });

  test("refuse a path that is not in the contract", async () => {
    const { session, sent } = inMemorySession(() => ({ body: {} }));
    // @ts-expect-error no such path
    const call: Promise<unknown> = session.api.GET("/v2/{project_id}/training-jobs", {});
    expect(await rejection(call)).toMatchObject({ name: "ContractError", field: "path" });
    expect(sent).toHaveLength(0);
  });
});
