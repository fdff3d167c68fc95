import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { jsonObject } from "../support/json-object.ts";
import { listen } from "../support/listen.ts";
import { ownDirectory, startForeground } from "../support/own-server.ts";
import { temporaryDirectory } from "../support/processes.ts";
import { errorOf, runCli } from "../support/run-cli.ts";

describe("a server in the background", () => {
  it("is found under a relative VIZJOB_CONFIG_DIR, and ends after its own idle time", async () => {
    const cwd = await temporaryDirectory();
    const options = { cwd, env: { VIZJOB_CONFIG_DIR: "own" } };
    onTestFinished(async () => void (await runCli(["local", "down"], options)));
    expect(await runCli(["local", "up", "--detach", "--idle", "1h", "-q"], options)).toMatchObject({ code: 0 });
    expect(await readdir(cwd)).toEqual(["own"]);
    const { pid } = jsonObject(await readFile(join(cwd, "own", "local.json"), "utf8"));
    expect(await runCli(["list", "--local", "-q"], options)).toEqual({ code: 0, stdout: "", stderr: "" });
    if (process.platform === "linux") {
      expect((await readFile(`/proc/${Number(pid)}/cmdline`, "utf8")).split("\0")).toContain("3600000ms");
    }
  });

  it("is started by the first --local, used by the next, shown by status and ended by down", async () => {
    const { directory, env } = await ownDirectory();
    await mkdir(join(directory, "buckets", "logs"), { recursive: true });
    const first = await runCli(["create", "--local", "--name", "a", "--train-url", "/logs/"], { env });
    expect(first.code).toBe(0);
    expect(first.stderr).toMatch(/^Started a local server at http:\/\/127\.0\.0\.1:\d+;/);
    const second = await runCli(["list", "--local", "-q"], { env });
    expect(second).toEqual({ code: 0, stdout: "1\n", stderr: "" });
    const status = jsonObject((await runCli(["local", "status", "-o", "json"], { env })).stdout);
    expect(first.stderr).toContain(status["endpoint"]);
    expect(status).not.toHaveProperty("credentials");
    expect((await runCli(["local", "down"], { env })).code).toBe(0);
    expect((await runCli(["local", "status"], { env })).code).toBe(5);
    expect((await runCli(["local", "down"], { env })).code).toBe(5);
  });

  it("leads to the directory that a bucket is, and not elsewhere", async () => {
    const { directory, env } = await ownDirectory();
    const bucket = join(directory, "buckets", "logs");
    const empty = await runCli(["list", "--local"], { env });
    expect(empty.stderr).toContain("vizjob create --local --name NAME --train-url /BUCKET/DIR/");
    expect(empty.stderr).toContain(join(directory, "buckets", "BUCKET", "DIR"));
    const create = ["create", "--local", "--name", "a", "--train-url", "/logs/"];
    expect(await runCli(create, { env })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`\n  The bucket logs is not there: create the directory ${bucket}.\n`),
    });
    await mkdir(bucket);
    const outside = await runCli([...create.slice(0, -1), "/logs/../"], { env });
    expect(outside.stderr).toContain(`/bucket/logs/ is the directory ${join(directory, "buckets", "bucket", "logs")}`);
    expect((await runCli(create, { env })).code).toBe(0);
    const again = await runCli(create, { env });
    expect(again.code).toBe(1);
    expect(again.stderr).not.toMatch(/bucket/i);
  });

  it.each([
    ["damaged", "is damaged", ["list --local", "local status", "local up"], (file: string) => writeFile(file, "{")],
    ["lost", "is not there", ["local status", "local clock show"], (file: string) => rm(file)],
  ])("whose file is %s is named, and ended by down", async (_, problem, lines, spoil) => {
    const { directory, ended, env, ready } = await startForeground();
    const file = join(directory, "local.json");
    await spoil(file);
    for (const line of lines) {
      const outcome = await runCli(line.split(" "), { env });
      expect(outcome.code).toBe(3);
      expect(outcome.stderr).toContain(
        `(process ${String(ready["pid"])}), but the file ${file}, which says where, ${problem}`,
      );
      expect(outcome.stderr).toContain("vizjob local down");
    }
    expect(await runCli(["local", "down"], { env })).toMatchObject({
      code: 0,
      stderr: `The local server (process ${String(ready["pid"])}) has ended; its jobs are kept in ${join(directory, "jobs.lmdb")}.\n`,
    });
    expect((await ended()).code).toBe(0);
  });

  it("that was killed leaves nothing in the way of the next, which has its jobs", async () => {
    const { child, directory, ended, env } = await startForeground();
    onTestFinished(async () => void (await runCli(["local", "down"], { env })));
    await runCli(["local", "seed", "--count", "1"], { env });
    child.kill("SIGKILL");
    await ended();
    for (const line of ["local status", "local down"]) expect((await runCli(line.split(" "), { env })).code).toBe(5);
    await writeFile(join(directory, "local.log"), "what an earlier server said");
    expect(await runCli(["list", "--local", "-q"], { env })).toMatchObject({ code: 0, stdout: "1\n" });
    const log = join(directory, "local.log");
    expect(await readFile(log, "utf8")).not.toContain("earlier");
    expect((await stat(log)).mode & 0o777).toBe(0o600);
  });

  it("is not ended in place of another process that has its number by now", async () => {
    const { directory, env } = await ownDirectory();
    const bystander = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"]);
    onTestFinished(() => void bystander.kill("SIGKILL"));
    const lock = JSON.stringify({ pid: bystander.pid, started: "long ago" });
    await writeFile(join(directory, "jobs.lmdb.pid"), lock);
    await writeFile(join(directory, "local.json"), "{");
    for (const line of ["local status", "local down"]) expect((await runCli(line.split(" "), { env })).code).toBe(5);
    expect(bystander.signalCode ?? bystander.exitCode).toBeNull();
  });

  it("that answers out of a container is not ended in place of another process, and not said to have ended", async () => {
    const { directory, env } = await ownDirectory();
    const bystander = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"]);
    onTestFinished(() => void bystander.kill("SIGKILL"));
    const { pid } = bystander;
    await writeFile(join(directory, "jobs.lmdb.pid"), JSON.stringify({ pid, started: "long ago" }));
    const server = createServer((_, response) => response.end(JSON.stringify({ pid })));
    const endpoint = `http://127.0.0.1:${await listen(server)}`;
    const state = join(directory, "jobs.lmdb");
    const registration = { endpoint, projectId: "p", pid, state, credentials: { token: "t" } };
    await writeFile(join(directory, "local.json"), JSON.stringify(registration), { mode: 0o600 });
    expect(await runCli(["local", "down"], { env })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining(`process ${pid} of this machine is not the one`),
    });
    expect(bystander.signalCode ?? bystander.exitCode).toBeNull();
  });

  it("cannot be looked for where its file cannot be read", async () => {
    const { directory, env } = await ownDirectory();
    await mkdir(join(directory, "local.json"));
    for (const line of ["local status", "list --local"]) {
      expect(await runCli(line.split(" "), { env })).toMatchObject({
        code: 3,
        stderr: expect.stringContaining("local.json cannot be read: it is a directory."),
      });
    }
  });

  it("is one, when several commands start it at the same moment", async () => {
    const { env } = await ownDirectory();
    const outcomes = await Promise.all([1, 2, 3].map(() => runCli(["list", "--local"], { env })));
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
    const addresses = outcomes.map(({ stderr }) => /http:\S+?(?=;)/.exec(stderr)?.[0]);
    expect(new Set(addresses).size).toBe(1);
  });

  it("says why it could not start, in its own words", async () => {
    const { env } = await ownDirectory();
    const outcome = await runCli(["local", "up", "--detach", "--root", "/nonexistent/buckets", "-o", "json"], { env });
    expect(outcome.code).toBe(2);
    expect(errorOf(outcome)).toMatchObject({
      code: "ROOT_NOT_FOUND",
      message: expect.stringContaining("/nonexistent/buckets"),
    });
  });

  it("is not taken for another process that has its number, nor for a broken file", async () => {
    const { directory, env } = await ownDirectory();
    const registration = {
      endpoint: "http://127.0.0.1:1",
      iamEndpoint: "",
      projectId: "p",
      region: "r",
      credentials: { token: "t" },
      pid: process.pid,
      root: "",
      state: "",
    };
    for (const text of [JSON.stringify(registration), "{", "null", "[]"]) {
      await writeFile(join(directory, "local.json"), text);
      expect((await runCli(["local", "status"], { env })).code).toBe(5);
    }
  });
});
