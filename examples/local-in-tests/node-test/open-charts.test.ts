import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { JobStatus, Session, VisualizationJob } from "@vizjobs/client";
import { createLocalServer, startLocalServer, type InProcessLocalServer } from "@vizjobs/local";
import { openCharts } from "../open-charts.ts";

// A server for each test, in this process and without a port. Jobs run at once: nothing waits.
let local: InProcessLocalServer;
let session: Session;
beforeEach(() => {
  local = createLocalServer({ timing: "instant" });
  session = new Session(local);
});
afterEach(() => local.close());

test("charts are open when the job runs", async () => {
  const job = await openCharts(session, "mnist", "/bucket/logs/");
  assert.equal(job?.last?.status, JobStatus.RUNNING);
});

test("charts close by themselves after four hours", async () => {
  const job = await openCharts(session, "mnist", "/bucket/logs/");
  local.clock.advance(4 * 3_600_000);
  assert.equal((await job?.info())?.status, JobStatus.KILLED);
});

test("a training goes on without charts when the project is full", async () => {
  local.faults.add({ operation: "createVisualizationJob", error: "ModelArts.0106" });
  assert.equal(await openCharts(session, "mnist", "/bucket/logs/"), undefined);
});

test("twenty servers listen at once, each on a port of its own", async () => {
  const servers = await Promise.all(Array.from({ length: 20 }, () => startLocalServer({ timing: "instant" })));
  const jobs = await Promise.all(servers.map((server) => openCharts(new Session(server), "mnist", "/bucket/logs/")));
  assert.deepEqual(
    jobs.map((job) => job?.id),
    Array(20).fill("1"),
  );
  await Promise.all(servers.map((server) => server.close()));
});

test("projects on one server do not see each other's jobs", async () => {
  await openCharts(new Session({ ...local, projectId: "first" }), "mnist", "/bucket/logs/");
  const others = await Array.fromAsync(VisualizationJob.list(new Session({ ...local, projectId: "second" })));
  assert.deepEqual(others, []);
});
