import { afterEach, describe, expect, test } from "vitest";
import { createLocalClock, startLocalServer, type StartLocalServerOptions } from "../../src/index.ts";
import type { Overview } from "../../src/start-page/overview.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const start = 1_700_000_000_000;
const other = "fedcba9876543210fedcba9876543210";

async function started(options: StartLocalServerOptions = {}) {
  const server = await startLocalServer({ clock: createLocalClock({ start, isFrozen: true }), ...options });
  closing.push(server.close);
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${server.endpoint}${path}`, { headers });
  const overview = async (): Promise<Overview> => {
    const answer = await get("/_vizjobs/overview", { Authorization: `Bearer ${server.control.token}` });
    expect(answer.status).toBe(200);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the tests below look at what it is
    return (await answer.json()) as Overview;
  };
  return { server, get, overview };
}

describe("the overview", () => {
  test("shows all projects, the default one first, each with its newest job first", async () => {
    const { server, overview } = await started({ jobLimit: 7, runningQuota: 2 });
    expect((await overview()).projects).toMatchObject([{ project_id: server.projectId, name: "cn-north-4", jobs: [] }]);
    await server.state.seed([
      { project_id: other, job_name: "elsewhere", train_url: "/b/logs/", status: 12 },
      { job_name: "first", train_url: "/b/logs/", job_desc: "a description" },
      { job_name: "second", train_url: "obs://b/logs/", status: 14 },
    ]);
    const shown = await overview();
    expect(shown).toMatchObject({
      clock: { now: start, speed: 1, isFrozen: true },
      quotas: { job_limit: 7, running: 2, is_running_enforced: false },
    });
    expect(shown.projects).toMatchObject([
      { project_id: server.projectId, is_default: true, job_total: 2, active: 1 },
      { project_id: other, name: null, is_default: false, job_total: 1, active: 0 },
    ]);
    expect(shown.projects[0]?.jobs.map(({ job_name, status }) => [job_name, status])).toEqual([
      ["second", 14],
      ["first", 8],
    ]);
    expect(shown.projects[0]?.jobs[1]).toEqual({
      job_id: 1,
      job_name: "first",
      job_desc: "a description",
      train_url: "/b/logs/",
      status: 8,
      create_time: start,
      duration: 0,
      remaining_duration: null,
      charts_path: `/modelarts2/tensorboard/${server.projectId}/1/`,
    });
  });

  test.each(["ms", "seconds", "null"] as const)(
    "tells the time until the automatic stop in milliseconds where answers tell it as %s",
    async (remainingDuration) => {
      const { server, overview } = await started({ choices: { remainingDuration } });
      const schedule = [{ type: "stop", time_unit: "HOURS", duration: 2 }] as const;
      await server.state.seed([{ job_name: "job", train_url: "/b/logs/", schedule: [...schedule] }]);
      server.clock.advance(60_000);
      const [job] = (await overview()).projects[0]?.jobs ?? [];
      expect(job).toMatchObject({ duration: 60_000, remaining_duration: 2 * 3_600_000 - 60_000 });
    },
  );

  test("moves no job on where answers do, and tells what they show when they lag behind", async () => {
    const manual = await started({ timing: "manual" });
    await manual.server.state.seed([{ job_name: "job", train_url: "/b/logs/", status: 4 }]);
    for (let look = 0; look < 3; look += 1) {
      expect((await manual.overview()).projects[0]?.jobs[0]?.status).toBe(4);
    }
    const stale = await started({ staleMs: 60_000 });
    await stale.server.state.seed([{ job_name: "job", train_url: "/b/logs/" }]);
    const jobs = `${stale.server.endpoint}/v1/${stale.server.projectId}/visualization-jobs`;
    await fetch(`${jobs}/1/stop`, { method: "POST", headers: { "X-Auth-Token": "x" } });
    expect((await stale.overview()).projects[0]?.jobs[0]).toMatchObject({ status: 9, shown_status: 8 });
  });

  test.each(["any", "off"] as const)("is for everybody on this machine under auth %s", async (auth) => {
    const { get } = await started({ auth });
    expect((await get("/_vizjobs/overview")).status).toBe(200);
    expect((await get("/_vizjobs/overview", { Origin: "https://example.com" })).status).toBe(403);
    expect((await get("/_vizjobs/overview", { "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
  });

  test("needs the control token under auth verify", async () => {
    const { server, get, overview } = await started({ auth: "verify" });
    for (const headers of [{}, { Authorization: "Bearer x" }, { "X-Auth-Token": server.credentials.token }]) {
      const answer = await get("/_vizjobs/overview", headers);
      expect(answer.status).toBe(401);
      expect(await answer.text()).not.toContain(server.projectId);
    }
    expect((await overview()).projects).toHaveLength(1);
  });
});

describe("the start page", () => {
  test("is what a browser gets at /, and Keystone's version list is what others get", async () => {
    const { get } = await started();
    const page = await get("/", { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" });
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    for (const accept of ["*/*", "application/json"]) {
      const list = await get("/", { Accept: accept });
      expect(list.status).toBe(300);
      expect(await list.json()).toMatchObject({ versions: { values: [{ status: "stable" }] } });
    }
  });

  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/_vizjobs/page/start-page.js", "text/javascript; charset=utf-8"],
    ["/_vizjobs/page/start-page.css", "text/css; charset=utf-8"],
    ["/_vizjobs/page/icon.svg", "image/svg+xml"],
  ])("may load nothing from elsewhere and nothing inline: %s", async (path, type) => {
    const { get } = await started();
    const { status, headers } = await get(path, { Accept: "text/html" });
    expect([status, headers.get("content-type")]).toEqual([200, type]);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  test("has no other files, and is not led to by pages of others", async () => {
    const { get } = await started();
    expect((await get("/_vizjobs/page/index.html")).status).toBe(401);
    expect((await get("/_vizjobs/page/..%2f..%2fpackage.json")).status).toBe(401);
    const led = { Accept: "text/html", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" };
    expect((await get("/", { ...led, "Sec-Fetch-Dest": "document" })).status).toBe(403);
  });

  test("has its address in the server's handle, with the control token behind #", async () => {
    const { server } = await started();
    expect(server.startPage).toBe(`${server.endpoint}/#token=${server.control.token}`);
  });

  test("is on loopback only", async () => {
    const { server, get } = await started({ host: "0.0.0.0", auth: "verify" });
    expect(server.startPage).toBeUndefined();
    const headers = { Accept: "text/html", Authorization: `Bearer ${server.control.token}` };
    for (const path of ["/", "/_vizjobs/page/start-page.js", "/_vizjobs/overview", "/_vizjobs/credentials"]) {
      expect((await get(path, headers)).status).toBe(404);
    }
  });
});

test("who controls the server gets a token for calls to the service, and nobody else", async () => {
  const { server, get } = await started({ auth: "verify" });
  expect((await get("/_vizjobs/credentials")).status).toBe(401);
  const answer = await get("/_vizjobs/credentials", { Authorization: `Bearer ${server.control.token}` });
  expect(await answer.json()).toEqual({ token: server.credentials.token });
});

test("the log tells failures that come with 200, and connections that broke", async () => {
  const { server } = await started({ choices: { failureStatus: "200" } });
  server.faults.add({ operation: "listVisualizationJobs", connection: "reset" });
  const jobs = `${server.endpoint}/v1/${server.projectId}/visualization-jobs`;
  const headers = { "X-Auth-Token": "x" };
  await fetch(`${jobs}/7`, { headers });
  await fetch(jobs, { headers }).catch(() => undefined);
  await fetch(jobs, { headers });
  const [failed, broken, good] = server.log.list();
  expect(failed).toMatchObject({ status: 200, errorCode: "ModelArts.0102" });
  expect(broken).toMatchObject({ broken: "reset" });
  expect(Object.keys(good ?? {})).not.toContain("errorCode");
  expect(Object.keys(good ?? {})).not.toContain("broken");
});
