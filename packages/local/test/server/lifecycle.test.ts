import { afterEach, describe, expect, test } from "vitest";
import { createLocalClock, createLocalServer, startLocalServer, type LocalServerOptions } from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function frozenServer(options: LocalServerOptions = {}) {
  const server = createLocalServer({ clock: createLocalClock({ isFrozen: true }), ...options });
  closing.push(server.close);
  const call = callerOf(server);
  return {
    server,
    call,
    create: async (body: object = {}) =>
      (await call("createVisualizationJob", { body: { job_name: "job", train_url: "/bucket/logs/", ...body } })).body,
    status: async (jobId: number) => (await call("showVisualizationJob", { jobId })).body.status,
  };
}

describe("over a socket, on a real clock", () => {
  test("a job is created, listed, described, stopped, restarted and deleted", async () => {
    const server = await startLocalServer({ timing: "instant" });
    closing.push(server.close);
    const call = callerOf(server);
    expect(server.endpoint).toBe(`http://127.0.0.1:${server.port}`);

    const created = await call("createVisualizationJob", { body: { job_name: "job", train_url: "/bucket/logs/" } });
    expect(created).toMatchObject({ status: 200, body: { is_success: true, job_name: "job" } });
    const jobId = created.body.job_id;
    expect((await call("listVisualizationJobs")).body).toMatchObject({ job_total_count: 1, jobs: [{ job_id: jobId }] });
    expect((await call("updateVisualizationJob", { jobId, body: { job_desc: "loss" } })).status).toBe(200);
    expect((await call("showVisualizationJob", { jobId })).body).toMatchObject({
      job_id: jobId,
      status: 8,
      job_desc: "loss",
      train_url: "/bucket/logs/",
      service_url: `${server.endpoint}/modelarts2/tensorboard/${server.projectId}/${jobId}/`,
      remaining_duration: null,
    });
    expect((await call("stopVisualizationJob", { jobId })).body).toEqual({ is_success: true });
    expect((await call("showVisualizationJob", { jobId })).body.status).toBe(12);
    await call("restartVisualizationJob", { jobId });
    expect((await call("showVisualizationJob", { jobId })).body.status).toBe(8);
    await call("deleteVisualizationJob", { jobId });
    expect(await call("showVisualizationJob", { jobId })).toMatchObject({
      status: 404,
      body: { is_success: false, error_code: "ModelArts.0102" },
    });
    expect((await call("listVisualizationJobs")).body.jobs).toEqual([]);
  });
});

describe("the way of a job", () => {
  test("leads from 1 over 4 and 7 to 8 in two and a half seconds", async () => {
    const { server, create, status } = frozenServer();
    const { job_id, status: first } = await create();
    const seen = [first];
    for (const ms of [399, 1, 599, 1, 1499, 1]) {
      server.clock.advance(ms);
      seen.push(await status(job_id));
    }
    expect(seen).toEqual([1, 1, 4, 4, 7, 7, 8]);
  });

  test("leads over 9 to 12 when it is stopped, and over 9 out when it is deleted", async () => {
    const { server, call, create, status } = frozenServer();
    const { job_id: jobId } = await create();
    server.clock.advance(2_500);
    await call("stopVisualizationJob", { jobId });
    expect(await status(jobId)).toBe(9);
    server.clock.advance(800);
    expect(await status(jobId)).toBe(12);
    await call("deleteVisualizationJob", { jobId });
    expect(await status(jobId)).toBe(9);
    server.clock.advance(800);
    expect((await call("showVisualizationJob", { jobId })).status).toBe(404);
  });

  test("takes ten times as long under slow", async () => {
    const { server, create, status } = frozenServer({ timing: "slow" });
    const { job_id } = await create();
    server.clock.advance(24_999);
    expect(await status(job_id)).toBe(7);
    server.clock.advance(1);
    expect(await status(job_id)).toBe(8);
  });

  test("goes one step with each read under manual, whatever the time", async () => {
    const { server, call, create, status } = frozenServer({ timing: "manual" });
    const { job_id: jobId } = await create({ schedule: [{ type: "stop", time_unit: "HOURS", duration: 1 }] });
    server.clock.advance(86_400_000);
    expect(await status(jobId)).toBe(1);
    expect((await call("listVisualizationJobs")).body.jobs[0].status).toBe(4);
    expect([await status(jobId), await status(jobId), await status(jobId)]).toEqual([7, 8, 8]);
    server.clock.advance(3_600_000);
    expect([await status(jobId), await status(jobId)]).toEqual([9, 12]);
  });

  test("begins anew at 1 after a restart, under the same id and address", async () => {
    const { server, call, create, status } = frozenServer();
    const { job_id: jobId } = await create();
    server.clock.advance(2_500);
    const before = (await call("showVisualizationJob", { jobId })).body.service_url;
    await call("stopVisualizationJob", { jobId });
    server.clock.advance(800);
    await call("restartVisualizationJob", { jobId });
    expect(await status(jobId)).toBe(1);
    server.clock.advance(2_500);
    expect((await call("showVisualizationJob", { jobId })).body).toMatchObject({ status: 8, service_url: before });
  });
});

describe("refusals by status", () => {
  test("restart is refused while a job runs, in the documented words", async () => {
    const { call, create } = frozenServer({ timing: "instant" });
    const { job_id: jobId } = await create();
    expect(await call("restartVisualizationJob", { jobId })).toMatchObject({
      status: 400,
      body: { error_code: "ModelArts.0105", error_message: "This job can't be resubmit. job status: 8" },
    });
  });

  test("stop is refused once a job has ended, and names the status", async () => {
    const { call, create } = frozenServer({ timing: "instant" });
    const { job_id: jobId } = await create();
    await call("stopVisualizationJob", { jobId });
    expect((await call("stopVisualizationJob", { jobId })).body).toMatchObject({
      error_code: "ModelArts.0105",
      error_message: "This job can't be stop. job status: 12",
    });
  });

  test("delete is refused while a job is being stopped", async () => {
    const { call, create } = frozenServer();
    const { job_id: jobId } = await create();
    await call("stopVisualizationJob", { jobId });
    expect((await call("deleteVisualizationJob", { jobId })).body).toMatchObject({
      error_code: "ModelArts.0105",
      error_message: "This job can't be delete. job status: 9",
    });
  });

  test("update is accepted in every status", async () => {
    const { server, call, create } = frozenServer();
    const { job_id: jobId } = await create();
    for (const ms of [400, 600, 1500]) {
      expect((await call("updateVisualizationJob", { jobId, body: { job_desc: "" } })).status).toBe(200);
      server.clock.advance(ms);
    }
    await call("stopVisualizationJob", { jobId });
    expect((await call("updateVisualizationJob", { jobId, body: { job_desc: "x" } })).status).toBe(200);
  });
});

const hours = (duration: number) => ({ schedule: [{ type: "stop", time_unit: "HOURS", duration }] });

describe("automatic stop", () => {
  test("stops a job when it has run its hours, and tells the time that is left", async () => {
    const { server, call, create, status } = frozenServer();
    const { job_id: jobId } = await create(hours(24));
    const remaining = async () => (await call("showVisualizationJob", { jobId })).body.remaining_duration;
    expect(await remaining()).toBe(86_400_000);
    server.clock.advance(2_500 + 3_600_000);
    expect(await remaining()).toBe(23 * 3_600_000);
    server.clock.advance(23 * 3_600_000 - 1);
    expect(await status(jobId)).toBe(8);
    server.clock.advance(1);
    expect([await status(jobId), await remaining()]).toEqual([9, 0]);
    server.clock.advance(800);
    expect((await call("showVisualizationJob", { jobId })).body).toMatchObject({
      status: 12,
      duration: 86_400_000,
      schedule: [{ type: "stop", timeUnit: "HOURS", duration: 24 }],
    });
  });

  test("counts anew with each entry to 8", async () => {
    const { server, call, create, status } = frozenServer();
    const { job_id: jobId } = await create(hours(1));
    server.clock.advance(2_500 + 1_800_000);
    await call("stopVisualizationJob", { jobId });
    server.clock.advance(800);
    await call("restartVisualizationJob", { jobId });
    server.clock.advance(2_500 + 3_599_999);
    expect(await status(jobId)).toBe(8);
    server.clock.advance(1);
    expect(await status(jobId)).toBe(9);
    expect((await call("showVisualizationJob", { jobId })).body.duration).toBe(5_400_000);
  });

  test("does not come with 0 hours", async () => {
    const { server, call, create } = frozenServer();
    const { job_id: jobId } = await create(hours(0));
    server.clock.advance(1_000 * 3_600_000);
    expect((await call("showVisualizationJob", { jobId })).body).toMatchObject({ status: 8, remaining_duration: null });
  });
});

describe("service_url", () => {
  test("is empty before status 7 and stays from then on", async () => {
    const { server, call, create } = frozenServer();
    const { job_id: jobId, service_url } = await create();
    const url = async () => (await call("showVisualizationJob", { jobId })).body.service_url;
    expect([service_url, await url()]).toEqual(["", ""]);
    server.clock.advance(1_000);
    expect(await url()).toBe(`http://vizjobs.local/modelarts2/tensorboard/${server.projectId}/${jobId}/`);
  });

  test("answers 503 with the status until the job runs, then the charts, then 503 again", async () => {
    const { server, call, create } = frozenServer();
    const { job_id: jobId } = await create();
    const runs = async () =>
      server.fetch(`http://vizjobs.local/modelarts2/tensorboard/${server.projectId}/${jobId}/data/runs`);
    const early = await runs();
    expect([early.status, await early.text()]).toEqual([
      503,
      `Job ${jobId} has status 1 (JOBSTAT_INIT). The charts open when it runs.\n`,
    ]);
    server.clock.advance(2_500);
    const open = await runs();
    expect([open.status, await open.json()]).toEqual([200, []]);
    await call("stopVisualizationJob", { jobId });
    expect((await runs()).status).toBe(503);
  });

  test("answers 404 for a job that is not there", async () => {
    const { server } = frozenServer();
    const answer = await server.fetch(`http://vizjobs.local/modelarts2/tensorboard/${server.projectId}/99/`);
    expect(answer.status).toBe(404);
  });
});

describe("ids and names", () => {
  test("a name in use is refused, and free again once its job is gone", async () => {
    const { server, call, create } = frozenServer();
    const { job_id: jobId } = await create();
    const again = { body: { job_name: "job", train_url: "/bucket/logs/" } };
    expect(await call("createVisualizationJob", again)).toMatchObject({
      status: 400,
      body: { error_code: "ModelArts.0103" },
    });
    await call("deleteVisualizationJob", { jobId });
    expect((await call("createVisualizationJob", again)).status).toBe(400);
    server.clock.advance(800);
    expect((await call("createVisualizationJob", again)).body.job_id).toBe(jobId + 1);
  });

  test("projects do not see each other's jobs", async () => {
    const { call, create } = frozenServer();
    const { job_id: jobId } = await create();
    const other = { projectId: "fedcba9876543210fedcba9876543210" };
    expect((await call("listVisualizationJobs", other)).body.job_total_count).toBe(0);
    expect((await call("showVisualizationJob", { ...other, jobId })).status).toBe(404);
    const body = { job_name: "job", train_url: "/bucket/logs/" };
    expect((await call("createVisualizationJob", { ...other, body })).status).toBe(200);
  });

  test("one job more than the limit is refused with ModelArts.0106", async () => {
    const { call, create } = frozenServer({ jobLimit: 2 });
    await create({ job_name: "a" });
    expect((await call("listVisualizationJobs")).body.job_count_limit).toBe(1);
    await create({ job_name: "b" });
    const third = await call("createVisualizationJob", { body: { job_name: "c", train_url: "/bucket/logs/" } });
    expect(third).toMatchObject({ status: 400, body: { error_code: "ModelArts.0106" } });
  });
});
