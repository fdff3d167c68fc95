import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalClock, createLocalServer } from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";

const server = createLocalServer({ clock: createLocalClock({ isFrozen: true }) });
const call = callerOf(server);
const list = async (query = "") => (await call("listVisualizationJobs", { query })).body;
const names = async (query: string) => (await list(query)).jobs.map((job: { job_name: string }) => job.job_name);

beforeAll(async () => {
  for (const [job_name, job_desc] of [
    ["delta", "3"],
    ["alpha", "1"],
    ["Gamma", "2"],
    ["beta", "1"],
  ]) {
    await call("createVisualizationJob", { body: { job_name, job_desc, train_url: "/bucket/logs/" } });
    server.clock.advance(1_000);
  }
});
afterAll(() => server.close());

test("lists ten jobs from the first by id when nothing is asked for, with the counts of the whole", async () => {
  expect(await list()).toMatchObject({ is_success: true, job_total_count: 4, job_count_limit: 996, quotas: 100 });
  expect(await names("")).toEqual(["delta", "alpha", "Gamma", "beta"]);
});

test("pages, and answers a page past the end with no jobs and the same count", async () => {
  expect(await names("per_page=3&page=1")).toEqual(["delta", "alpha", "Gamma"]);
  expect(await names("per_page=3&page=2")).toEqual(["beta"]);
  expect(await list("per_page=3&page=3")).toMatchObject({ jobs: [], job_total_count: 4 });
});

test("sorts by each field in both directions", async () => {
  expect(await names("sortBy=job_id&order=desc")).toEqual(["beta", "Gamma", "alpha", "delta"]);
  expect(await names("sortBy=job_name")).toEqual(["Gamma", "alpha", "beta", "delta"]);
  expect(await names("sortBy=job_desc")).toEqual(["alpha", "beta", "Gamma", "delta"]);
  expect(await names("sortBy=create_time&order=desc")).toEqual(["beta", "Gamma", "alpha", "delta"]);
  // The two that wait (7) come before the two that run (8).
  expect(await names("sortBy=status")).toEqual(["Gamma", "beta", "delta", "alpha"]);
});

test("finds names that hold the text, in any case", async () => {
  expect(await names("search_content=A")).toEqual(["delta", "alpha", "Gamma", "beta"]);
  expect(await names("search_content=TA")).toEqual(["delta", "beta"]);
  expect(await list("search_content=nothing")).toMatchObject({ jobs: [], job_total_count: 0 });
});

test("keeps to one status", async () => {
  expect(await names("status=8")).toEqual(["delta", "alpha"]);
  expect(await names("status=7")).toEqual(["Gamma", "beta"]);
  expect(await names("status=99")).toEqual([]);
});

test("knows the default workspace only", async () => {
  expect((await list("workspace_id=0")).job_total_count).toBe(4);
  const other = await call("listVisualizationJobs", { query: "workspace_id=7" });
  expect(other).toMatchObject({ status: 400, body: { error_code: "ModelArts.0102" } });
});
