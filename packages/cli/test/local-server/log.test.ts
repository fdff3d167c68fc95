import { writeFile } from "node:fs/promises";
import { createLocalClock } from "@vizjobs/local";
import { describe, expect, it } from "vitest";
import { jsonObject } from "../support/json-object.ts";
import { registeredServer } from "../support/registered-server.ts";

const now = Date.parse("2026-01-31T08:30:00Z");
const time = new Date(now).toLocaleString("sv-SE");
const frozen = () => registeredServer({ clock: createLocalClock({ start: now, isFrozen: true }) });

describe("local log", () => {
  it("shows each request with its operation and what was not as usual", async () => {
    const { server, vizjob } = await frozen();
    const jobs = `/v1/${server.projectId}/visualization-jobs`;
    await vizjob("list --local");
    await vizjob("get 7 --local");
    server.faults.add({ connection: "reset" });
    await vizjob("stop 7 --local");
    expect((await vizjob("local log")).stdout).toBe(
      [
        "TIME                 STATUS  METHOD  OPERATION                PATH",
        `${time}  200     GET     listVisualizationJobs    ${jobs}`,
        `${time}  404     GET     showVisualizationJob     ${jobs}/7  ModelArts.0102`,
        `${time}  ${server.log.list().at(-1)?.status}     POST    stopVisualizationJob     ${jobs}/7/stop  connection reset`,
        "",
      ].join("\n"),
    );
    const limited = await vizjob("local log --limit 1 --no-headers");
    expect(limited.stdout).toContain("connection reset");
    expect(limited.stdout.split("\n")).toHaveLength(2);
    expect(jsonObject((await vizjob("local log -o json")).stdout)).toEqual({ requests: server.log.list() });
  });

  it("says that there were none", async () => {
    const { vizjob } = await frozen();
    expect(await vizjob("local log")).toEqual({ code: 0, stdout: "", stderr: "There were no requests yet.\n" });
  });

  it("shows nothing that moves the cursor", async () => {
    const { server, vizjob } = await frozen();
    await fetch(`${server.endpoint}/v1/%1b%5b2J%0a${encodeURIComponent("\u202e")}`);
    const { stdout } = await vizjob("local log --no-headers");
    // oxlint-disable-next-line no-control-regex -- finding control characters is the point
    expect(stdout.trimEnd()).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  it("goes on with --follow until Ctrl-C, each request once", async () => {
    const { start, vizjob } = await frozen();
    await vizjob("list --local");
    const log = start("local log --follow");
    await log.prints(/listVisualizationJobs/);
    await vizjob("get 7 --local");
    await log.prints(/showVisualizationJob/);
    await vizjob("get 8 --local");
    await log.prints(/visualization-jobs\/8/);
    const { code, stdout } = await log.end();
    expect(code).toBe(0);
    expect(stdout.match(/VisualizationJob/g)).toHaveLength(3);
    expect(stdout.match(/METHOD/g)).toHaveLength(1);
    const columns = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.search(/PATH|\/v1/));
    expect(new Set(columns).size).toBe(1);
  });

  it.each(["json", "jsonl"])("prints one object a line with --follow -o %s", async (format) => {
    const { server, start, vizjob } = await frozen();
    const log = start(`local log --follow --limit 1 -o ${format}`);
    await vizjob("list --local");
    const line = await log.prints(/.+\n/);
    expect(jsonObject(line)).toEqual(server.log.list()[0]);
    expect((await log.end("SIGTERM")).code).toBe(0);
  });

  it("ends when nobody reads it any more", async () => {
    const { start } = await frozen();
    let hasReader = true;
    const log = start("local log --follow", { hasReader: () => hasReader });
    await log.prints(/METHOD/);
    hasReader = false;
    expect((await log.ended).code).toBe(0);
  });

  it("ends when the server has", async () => {
    const { server, start } = await frozen();
    const log = start("local log --follow");
    await log.prints(/METHOD/);
    await server.close();
    expect(await log.ended).toMatchObject({
      code: 0,
      stderr: `The local server at ${server.endpoint} has ended.\n`,
    });
  });

  it.each([
    ["local log --limit 0", "Give 1 or more."],
    ["local log --follow -o yaml", "Use -o jsonl"],
  ])("refuses: %s", async (line, reason) => {
    const { vizjob } = await frozen();
    expect(await vizjob(line)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(reason) });
  });
});

describe("local status", () => {
  it("tells how the server is: jobs by status, clock, and for how long it has been up", async () => {
    const { server, vizjob } = await frozen();
    await vizjob("local seed --count 3 --status running,lost,running");
    const { stdout } = await vizjob("local status");
    expect(stdout).toMatch(/^jobs +(2 RUNNING, 1 LOST|1 LOST, 2 RUNNING)$/m);
    expect(stdout).toContain(`clock       ${time}\n`);
    expect(stdout).toMatch(/^up for +\S+s$/m);
    const status = jsonObject((await vizjob("local status -o json")).stdout);
    expect(status).toMatchObject({
      endpoint: server.endpoint,
      jobs: { JOBSTAT_RUNNING: 2, JOBSTAT_LOST: 1 },
      clock: { now, speed: 1, isFrozen: true },
      upMs: expect.any(Number),
      version: expect.stringMatching(/^\d/),
    });
    expect(status).not.toHaveProperty("control");
    expect(status).not.toHaveProperty("credentials");
  });

  it("is the short one for a server of an older version, and is read in Chinese", async () => {
    const { file, registration, vizjob } = await frozen();
    const chinese = await vizjob("local status", { env: { VIZJOB_LANG: "zh" } });
    expect(chinese.stdout).toMatch(/^作业 +无$/m);
    const { control: _, ...older } = registration;
    await writeFile(file, JSON.stringify(older));
    const { code, stdout } = await vizjob("local status");
    expect(code).toBe(0);
    expect(stdout).not.toContain("up for");
  });
});
