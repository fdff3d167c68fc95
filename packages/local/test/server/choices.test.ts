import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { ChoicesMade, LocalServerOptions } from "../../src/index.ts";
import { frozenServer, hour, stopAfter } from "../support/frozen-server.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function serverWith(choices: ChoicesMade, options: LocalServerOptions = {}) {
  const made = frozenServer({ choices, ...options });
  closing.push(made.server.close);
  return made;
}
const running = 2_500;

describe("what the documentation leaves open is chosen", () => {
  test("failures of the service come with 200, those of the gateway do not", async () => {
    const { server, call, create } = serverWith({ failureStatus: "200" });
    await create({ job_name: "taken" });
    const body = { job_name: "taken", train_url: "/bucket/logs/" };
    expect(await call("createVisualizationJob", { body })).toMatchObject({
      status: 200,
      body: { is_success: false, error_code: "ModelArts.0103" },
    });
    expect(await call("showVisualizationJob", { jobId: 99 })).toMatchObject({
      status: 200,
      body: { is_success: false, error_code: "ModelArts.0102" },
    });
    expect(await call("stopVisualizationJob", { jobId: 1, headers: { "X-Auth-Token": "" } })).toMatchObject({
      status: 200,
      body: { error_code: "ModelArts.0201" },
    });
    const path = `${server.endpoint}/v1/${server.projectId}/visualization-jobs`;
    expect((await server.fetch(path, { method: "PATCH" })).status).toBe(405);
  });

  test("a choice that is given as undefined is the default", async () => {
    const unmade = {
      failureStatus: undefined,
      serviceUrlFrom: undefined,
      legalFrom: { stopVisualizationJob: undefined },
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- programs whose compiler is less exact give it so
    const { call, create, show } = serverWith(unmade as unknown as ChoicesMade);
    await create();
    expect((await show(1)).service_url).toBe("");
    expect((await call("stopVisualizationJob", { jobId: 1 })).body.is_success).toBe(true);
    expect((await call("showVisualizationJob", { jobId: 99 })).status).toBe(404);
  });

  test("a bucket that is not there is accepted, and its charts have no data", async () => {
    const { server, create, show } = serverWith({ missingBucket: "accepted" }, { root: temporaryDirectory() });
    const { job_id } = await create({ train_url: "/nowhere/logs/" });
    server.clock.advance(running);
    const { service_url } = await show(job_id);
    expect(await (await server.fetch(`${service_url}data/runs`)).json()).toEqual([]);
  });

  test("a directory that is not there is refused, at restart too", async () => {
    const root = temporaryDirectory();
    mkdirSync(join(root, "bucket", "logs"), { recursive: true });
    const { call, create } = serverWith({ missingDirectory: "refused" }, { root });
    expect(await create({ train_url: "/bucket/other/" })).toMatchObject({
      error_code: "ModelArts.0404",
      detail: "/train_url must be a directory of this server",
    });
    expect((await create()).job_id).toBe(1);
    expect((await call("listVisualizationJobs")).body.job_total_count).toBe(1);
  });

  test("a schedule of no hours stops a job as soon as it runs", async () => {
    const { server, create, status } = serverWith({ zeroHours: "at-once" });
    const { job_id } = await create(stopAfter(0));
    server.clock.advance(running - 1);
    expect(await status(job_id)).toBe(7);
    server.clock.advance(1);
    expect(await status(job_id)).toBe(9);
    server.clock.advance(800);
    expect(await status(job_id)).toBe(12);
  });

  test.each([
    ["each-run", 2],
    ["all-runs", 1],
  ] as const)("the automatic stop counts %s", async (autoStopCounts, hours) => {
    const { server, call, create, show, status } = serverWith({ autoStopCounts });
    const { job_id: jobId } = await create(stopAfter(2));
    server.clock.advance(running + hour);
    await call("stopVisualizationJob", { jobId });
    server.clock.advance(800);
    await call("restartVisualizationJob", { jobId });
    server.clock.advance(running);
    expect((await show(jobId)).remaining_duration).toBe(hours * hour);
    server.clock.advance(hours * hour - 1);
    expect(await status(jobId)).toBe(8);
    server.clock.advance(1);
    expect(await status(jobId)).toBe(9);
  });

  test.each([
    ["all-runs", 7_000],
    ["last-run", 2_000],
  ] as const)("the duration counts %s", async (durationCounts, expected) => {
    const { server, call, create, show } = serverWith({ durationCounts });
    const { job_id: jobId } = await create();
    server.clock.advance(running + 5_000);
    await call("stopVisualizationJob", { jobId });
    server.clock.advance(800);
    await call("restartVisualizationJob", { jobId });
    server.clock.advance(running + 2_000);
    expect((await show(jobId)).duration).toBe(expected);
  });

  test.each([
    ["ms", 3_599_500],
    ["seconds", 3_599],
    ["null", null],
  ] as const)("the remaining duration is told as %s", async (remainingDuration, expected) => {
    const { server, create, show } = serverWith({ remainingDuration });
    const { job_id } = await create(stopAfter(1));
    server.clock.advance(running + 500);
    expect((await show(job_id)).remaining_duration).toBe(expected);
  });

  test.each([
    ["created", [true, true, true]],
    ["waiting", [false, true, true]],
    ["running", [false, false, true]],
  ] as const)("the address of the charts is told from %s on", async (serviceUrlFrom, expected) => {
    const { server, create, show } = serverWith({ serviceUrlFrom });
    const { job_id, service_url } = await create();
    const isTold = [service_url !== ""];
    for (const ms of [1_000, 1_500]) {
      server.clock.advance(ms);
      isTold.push((await show(job_id)).service_url !== "");
    }
    expect(isTold).toEqual(expected);
  });

  test("the quota of running jobs is a limit until one has stopped", async () => {
    const { server, call, create } = serverWith({ runningQuota: "enforced" }, { runningQuota: 2 });
    await create();
    const { job_id: jobId } = await create();
    expect((await create()).error_code).toBe("ModelArts.0106");
    server.clock.advance(running);
    expect((await create()).error_code).toBe("ModelArts.0106");
    await call("stopVisualizationJob", { jobId });
    server.clock.advance(800);
    expect((await create()).is_success).toBe(true);
    expect((await call("listVisualizationJobs")).body.quotas).toBe(2);
  });

  test.each([
    ["createVisualizationJob", { body: { job_name: "a", train_url: "/b/", jobType: "x" } }, "/body/jobType"],
    ["listVisualizationJobs", { query: "sort_by=job_name" }, "/query/sort_by"],
    [
      "createVisualizationJob",
      { body: { job_name: "a", train_url: "/b/", ...stopAfter(1), flavor: { code: "c", size: 2 } } },
      "/body/flavor/size",
    ],
    [
      "createVisualizationJob",
      { body: { job_name: "a", train_url: "/b/", schedule: { ...stopAfter(1).schedule[0], at: 5 } } },
      "/body/schedule/at",
    ],
    ["stopVisualizationJob", { jobId: 1, body: { force: true } }, "/body/force"],
  ] as const)("what the contract does not know is refused in %s, with its place", async (operation, input, place) => {
    const { call } = serverWith({ unknownInput: "refused" });
    expect(await call(operation, input)).toMatchObject({
      status: 400,
      body: { error_code: "ModelArts.0104", detail: `${place} is not known here` },
    });
    expect((await call("listVisualizationJobs")).body.job_total_count).toBe(0);
  });

  test("a running job may be restarted, and one that has stopped may not be deleted", async () => {
    const { server, call, create, status } = serverWith({
      legalFrom: { restartVisualizationJob: [8], deleteVisualizationJob: [8] },
    });
    const { job_id: jobId } = await create();
    server.clock.advance(running);
    expect((await call("restartVisualizationJob", { jobId })).status).toBe(200);
    expect(await status(jobId)).toBe(1);
    await call("stopVisualizationJob", { jobId });
    server.clock.advance(800);
    expect((await call("deleteVisualizationJob", { jobId })).body).toMatchObject({
      error_code: "ModelArts.0105",
      error_message: "This job can't be delete. job status: 12",
    });
  });
});

describe("answers after stop and restart may lag", () => {
  test("they show the status before for so long, and calls go by the true one", async () => {
    const { server, call, create, status } = serverWith({}, { staleMs: 1_000 });
    const { job_id: jobId } = await create();
    server.clock.advance(running);
    await call("stopVisualizationJob", { jobId });
    expect(await status(jobId)).toBe(8);
    expect((await call("stopVisualizationJob", { jobId })).body.error_message).toContain("job status: 9");
    expect((await call("listVisualizationJobs", { query: "status=8" })).body.job_total_count).toBe(1);
    server.clock.advance(999);
    expect(await status(jobId)).toBe(8);
    server.clock.advance(1);
    expect(await status(jobId)).toBe(12);
    await call("restartVisualizationJob", { jobId });
    expect(await status(jobId)).toBe(12);
    server.clock.advance(1_000);
    expect(await status(jobId)).toBe(7);
  });

  test("a clock that is set back is before the lag too", async () => {
    const { server, call, create, status } = serverWith({}, { staleMs: 60_000 });
    const { job_id: jobId } = await create();
    await call("stopVisualizationJob", { jobId });
    server.clock.advance(120_000);
    await call("restartVisualizationJob", { jobId });
    expect(await status(jobId)).toBe(12);
    server.clock.set(server.clock.now() - 1);
    expect(await status(jobId)).toBe(1);
  });

  test("a deleted job is gone without a lag", async () => {
    const { server, call, create } = serverWith({}, { staleMs: 60_000, timing: "instant" });
    const { job_id: jobId } = await create();
    await call("stopVisualizationJob", { jobId });
    await call("deleteVisualizationJob", { jobId });
    expect((await call("showVisualizationJob", { jobId })).status).toBe(404);
    expect(server.warnings).toEqual([]);
  });
});

test("under the manual timing a step takes as many answers as it is told to", async () => {
  const { create, status, call } = serverWith({}, { timing: "manual", readsPerStep: 3 });
  const { job_id: jobId } = await create();
  const seen: number[] = [];
  for (let reads = 0; reads < 10; reads += 1) seen.push(await status(jobId));
  expect(seen).toEqual([1, 1, 1, 4, 4, 4, 7, 7, 7, 8]);
  await call("stopVisualizationJob", { jobId });
  const { jobs } = (await call("listVisualizationJobs")).body;
  expect([jobs[0].status, await status(jobId), await status(jobId), await status(jobId)]).toEqual([9, 9, 9, 12]);
});

test("under the manual timing jobs go on after the clock was set back", async () => {
  const { server, create, status } = serverWith({}, { timing: "manual" });
  const { job_id: jobId } = await create(stopAfter(1));
  server.clock.set(server.clock.now() - 60_000);
  const seen: number[] = [];
  for (let reads = 0; reads < 5; reads += 1) seen.push(await status(jobId));
  expect(seen).toEqual([1, 4, 7, 8, 8]);
  server.clock.advance(hour);
  expect([await status(jobId), await status(jobId)]).toEqual([9, 12]);
});
