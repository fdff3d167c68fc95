import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { createLocalClock, createLocalServer, type LocalServerOptions } from "../../src/index.ts";
import { stateVersion } from "../../src/state/state-versions.ts";
import { callerOf } from "../support/contract-caller.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

/** A copy of the file of format 1; fixtures/state/make-format-1.mjs says how that was made. */
function formatOne(): string {
  const file = join(temporaryDirectory(), "jobs.lmdb");
  writeFileSync(file, gunzipSync(readFileSync(join(import.meta.dirname, "../fixtures/state/format-1.lmdb.gz"))));
  return file;
}

/** At the moment at which the file was left. */
function open(stateFile: string, options: LocalServerOptions = {}) {
  const clock = createLocalClock({ start: 1_760_007_300_000, isFrozen: true });
  const server = createLocalServer({ timing: "normal", clock, ...options, stateFile });
  onTestFinished(server.close);
  expect(server.warnings).toEqual([]);
  return { server, call: callerOf(server) };
}

async function statuses(call: ReturnType<typeof callerOf>, projectId?: string): Promise<Record<string, number>> {
  const { body } = await call("listVisualizationJobs", projectId === undefined ? {} : { projectId });
  return Object.fromEntries(body.jobs.map((job: { job_name: string; status: number }) => [job.job_name, job.status]));
}

/** Of what a state file holds, by name. */
function jobsOf({ state, projectId }: ReturnType<typeof createLocalServer>) {
  return Object.fromEntries(state.export().projects[projectId]?.jobs.map((job) => [job.job_name, job]) ?? []);
}

async function versionIn(file: string): Promise<unknown> {
  const root = createRequire(import.meta.url)("lmdb").open({ path: file, noSubdir: true, overlappingSync: false });
  const version: unknown = root.openDB({ name: "version", encoding: "json" }).get("format");
  await root.close();
  return version;
}

test("a file of format 1 opens with its jobs, as they were, and is of the present format from then on", async () => {
  const file = formatOne();
  expect(await versionIn(file)).toBe(1);
  for (const _ of ["migrated", "opened again"]) {
    const { server, call } = open(file);
    expect(await statuses(call)).toMatchObject({ running: 8, stopped: 12, ended: 12 });
    expect(await statuses(call, "f".repeat(32))).toEqual({ elsewhere: 8 });
    expect((await call("showVisualizationJob", { jobId: 1 })).body).toMatchObject({
      job_desc: "with 24 hours, 描述",
      create_time: 1_760_000_000_000,
      duration: 7_297_500,
      remaining_duration: 86_400_000 - 7_297_500,
    });
    expect((await call("showVisualizationJob", { jobId: 3 })).body).toMatchObject({ duration: 3_600_000 });
    await server.close();
    expect(await versionIn(file)).toBe(stateVersion);
  }
});

test("jobs of a file of format 1 get what the present format adds", () => {
  const { server } = open(formatOne());
  expect(jobsOf(server)).toMatchObject({
    running: { steps: [], reads: 0, stale: null },
    halfway: { steps: [7, 8], reads: 0, stale: null },
    leaving: { steps: [null], reads: 0, stale: null },
  });
});

test("ids of jobs that were gone in a file of format 1 are not used again", async () => {
  const { call } = open(formatOne());
  const { body } = await call("createVisualizationJob", { body: { job_name: "next", train_url: "/bucket/" } });
  expect(body.job_id).toBe(7);
});

test("jobs of a file of format 1 that wait for reads go on with reads", async () => {
  const { call } = open(formatOne(), { timing: "manual" });
  const seen = [];
  for (let read = 0; read < 3; read += 1) seen.push((await statuses(call))["halfway"]);
  expect(seen).toEqual([4, 7, 8]);
  expect((await call("showVisualizationJob", { jobId: 6 })).status).toBe(404);
});
