import { afterEach, beforeEach, expect, test } from "vitest";
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
  expect(job?.last?.status).toBe(JobStatus.RUNNING);
});

test("charts close by themselves after four hours", async () => {
  const job = await openCharts(session, "mnist", "/bucket/logs/");
  local.clock.advance(4 * 3_600_000);
  expect((await job?.info())?.status).toBe(JobStatus.KILLED);
});

test("a training goes on without charts when the project is full", async () => {
  local.faults.add({ operation: "createVisualizationJob", error: "ModelArts.0106" });
  expect(await openCharts(session, "mnist", "/bucket/logs/")).toBeUndefined();
});

test("twenty servers listen at once, each on a port of its own", async () => {
  const servers = await Promise.all(Array.from({ length: 20 }, () => startLocalServer({ timing: "instant" })));
  const jobs = await Promise.all(servers.map((server) => openCharts(new Session(server), "mnist", "/bucket/logs/")));
  expect(jobs.map((job) => job?.id)).toEqual(Array(20).fill("1"));
  await Promise.all(servers.map((server) => server.close()));
});

test("projects on one server do not see each other's jobs", async () => {
  await openCharts(new Session({ ...local, projectId: "first" }), "mnist", "/bucket/logs/");
  const others = await Array.fromAsync(VisualizationJob.list(new Session({ ...local, projectId: "second" })));
  expect(others).toEqual([]);
});
