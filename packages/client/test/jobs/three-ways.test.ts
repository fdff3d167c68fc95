import { describe, expect, test } from "vitest";
import { JobStatus, VisualizationJob } from "../../src/index.ts";
import { projectId, serviceSession } from "../support/service.ts";

const path = `/v1/${projectId}/visualization-jobs`;

describe("what is sent", () => {
  test("create sends the body as it is given", async () => {
    const { session, requests } = await serviceSession(() => ({
      body: { job_id: "10", job_name: "mnist", status: "1" },
    }));
    const job = await VisualizationJob.create(session, {
      job_name: "mnist",
      job_desc: "可视化",
      train_url: "/bucket/logs/",
      flavor: { code: "c" },
    });
    expect(requests).toMatchObject([{ method: "POST", url: path }]);
    expect(requests[0]?.body).toBe(
      '{"job_name":"mnist","job_desc":"可视化","train_url":"/bucket/logs/","flavor":{"code":"c"}}',
    );
    expect(job.id).toBe("10");
    expect(job.last).toEqual({ job_id: "10", job_name: "mnist", status: 1 });
  });

  test("the other calls go to the job, and only update has a body", async () => {
    const { session, requests } = await serviceSession((seen) => ({
      headers: { "x-request-id": "r" },
      body: seen.method === "GET" ? { job_id: 8992, job_name: "a", status: 8 } : { is_success: true },
    }));
    const job = new VisualizationJob(session, "8992");
    expect(job.last).toBeUndefined();
    expect(await job.info()).toEqual({ job_id: "8992", job_name: "a", status: 8 });
    expect(job.last).toEqual({ job_id: "8992", job_name: "a", status: 8 });
    const accepted = { is_success: true, requestId: "r" };
    expect(await job.update({ job_desc: "second" })).toEqual(accepted);
    expect(await job.stop()).toEqual(accepted);
    expect(await job.restart()).toEqual(accepted);
    expect(await job.delete()).toEqual(accepted);
    expect(requests.map(({ method, url, body }) => [method, url, body])).toEqual([
      ["GET", `${path}/8992`, ""],
      ["PUT", `${path}/8992`, '{"job_desc":"second"}'],
      ["POST", `${path}/8992/stop`, ""],
      ["POST", `${path}/8992/restart`, ""],
      ["DELETE", `${path}/8992`, ""],
    ]);
  });

  test("listPage sends the query as it is given, percent-encoded", async () => {
    const { session, requests } = await serviceSession(() => ({ body: { job_total_count: 0, jobs: [] } }));
    await VisualizationJob.listPage(session, {
      status: JobStatus.RUNNING,
      per_page: 1000,
      page: 2,
      sortBy: "create_time",
      order: "desc",
      search_content: "a b+c&ü'",
      workspace_id: "0",
    });
    const query = new URLSearchParams(requests[0]?.url.split("?")[1]);
    expect(Object.fromEntries(query)).toEqual({
      status: "8",
      per_page: "1000",
      page: "2",
      sortBy: "create_time",
      order: "desc",
      search_content: "a b+c&ü'",
      workspace_id: "0",
    });
    expect(requests[0]?.url).toContain("search_content=a%20b%2Bc%26%C3%BC");
  });

  test("a query without values is left out", async () => {
    const { session, requests } = await serviceSession(() => ({ body: { job_total_count: 0, jobs: [] } }));
    await VisualizationJob.listPage(session, { status: undefined } as object);
    expect(requests[0]?.url).toBe(path);
  });
});

describe("what goes with it", () => {
  test("a token goes as X-Auth-Token", async () => {
    const { session, requests } = await serviceSession(() => ({ body: {} }));
    await new VisualizationJob(session, "1").stop();
    expect(requests[0]?.headers).toMatchObject({
      "x-auth-token": "canary-token",
      accept: "application/json",
      "content-length": "0",
    });
    expect(requests[0]?.headers).not.toHaveProperty("authorization");
  });

  test("headers of a call go out too, and never in place of the credentials", async () => {
    const { session, requests } = await serviceSession(() => ({ body: {} }));
    const headers = { "X-Apig-Mode": "debug", "x-auth-token": "mine" };
    await new VisualizationJob(session, "1").stop({ headers });
    expect(requests[0]?.headers).toMatchObject({ "x-apig-mode": "debug", "x-auth-token": "canary-token" });
    expect(headers).toEqual({ "X-Apig-Mode": "debug", "x-auth-token": "mine" });
  });

  test("userAgent is sent when it is set", async () => {
    const { session, requests } = await serviceSession(() => ({ body: {} }), { userAgent: "my-tool/1.0" });
    await new VisualizationJob(session, "1").stop();
    expect(requests[0]?.headers["user-agent"]).toBe("my-tool/1.0");
  });
});

test("a job becomes JSON as the data last seen", async () => {
  const { session } = await serviceSession(() => ({ body: { job_id: 8992, job_name: "a", status: 8 } }));
  const job = new VisualizationJob(session, "8992");
  expect(JSON.stringify(job)).toBe('{"job_id":"8992"}');
  await job.info();
  expect(JSON.parse(JSON.stringify(job))).toEqual({ job_id: "8992", job_name: "a", status: 8 });
});
