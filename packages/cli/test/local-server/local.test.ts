import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonObject } from "../support/json-object.ts";
import { listen } from "../support/listen.ts";
import { ownDirectory, startForeground } from "../support/own-server.ts";
import { startVizjob, temporaryDirectory } from "../support/processes.ts";
import { errorOf, runCli } from "../support/run-cli.ts";

describe("local up", () => {
  it("prints exactly one ready line, serves, and ends cleanly on Ctrl-C", async () => {
    const { child, directory, ended, ready } = await startForeground();
    expect(ready).toEqual({
      event: "ready",
      endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      iamEndpoint: ready["endpoint"],
      projectId: expect.stringMatching(/^[0-9a-f]{32}$/),
      credentials: { token: expect.any(String) },
      pid: child.pid,
      startPage: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+$/),
    });
    expect(ready["startPage"]).toContain(ready["endpoint"]);
    child.kill("SIGINT");
    const { code, stdout } = await ended();
    expect(code).toBe(0);
    expect(stdout.split("\n")).toHaveLength(2);
    await expect(stat(join(directory, "local.json"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is found by --local, which ignores cloud settings, and keeps the jobs for the next server", async () => {
    const { child, ended, env, directory } = await startForeground();
    await mkdir(join(directory, "buckets", "logs"));
    const cloud = { ...env, VIZJOB_ENDPOINT: "http://127.0.0.1:1", VIZJOB_TOKEN: "wrong" };
    const created = await runCli(["create", "--local", "--name", "a", "--train-url", "/logs/", "-q"], { env: cloud });
    expect(created).toEqual({ code: 0, stdout: "1\n", stderr: "" });
    child.kill("SIGTERM");
    await ended();
    const next = startVizjob(["local", "up", "-o", "json"], env);
    await next.lines.next();
    expect((await runCli(["list", "--local", "-q"], { env })).stdout).toBe("1\n");
  });

  it("keeps the file with the token to its user", async () => {
    const { directory, ready } = await startForeground();
    const file = join(directory, "local.json");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
      endpoint: ready["endpoint"],
      pid: ready["pid"],
      credentials: ready["credentials"],
      startPage: ready["startPage"],
    });
  });

  it("prints the address of the start page, which status prints too, and which opens the page", async () => {
    const { env, ready } = await startForeground();
    const address = String(ready["startPage"]);
    const line = (await runCli(["local", "status"], { env })).stdout.match(/^start page +(.+)$/m);
    expect(line?.[1]).toBe(address);
    const { startPage } = jsonObject((await runCli(["local", "status", "-o", "json"], { env })).stdout);
    expect(startPage).toBe(address);
    const page = await fetch(address, { headers: { Accept: "text/html" } });
    expect(await page.text()).toContain("/_vizjobs/page/start-page.js");
    const [endpoint, token] = address.split("/#token=");
    const clock = await fetch(`${endpoint}/_vizjobs/clock`, { headers: { Authorization: `Bearer ${token}` } });
    expect(clock.status).toBe(200);
  });

  it("is used although its file, from an older version, knows no start page", async () => {
    const { directory, env, ready } = await startForeground();
    const file = join(directory, "local.json");
    const { startPage: _, ...older } = jsonObject(await readFile(file, "utf8"));
    await writeFile(file, JSON.stringify(older));
    const status = await runCli(["local", "status"], { env });
    expect(status.code).toBe(0);
    expect(status.stdout).toContain(ready["endpoint"]);
    expect(status.stdout).not.toContain("start page");
    expect((await runCli(["list", "--local", "-q"], { env })).code).toBe(0);
  });

  it("ends by itself when it is idle", async () => {
    const { ended } = await startForeground("--idle", "1ms");
    expect((await ended()).code).toBe(0);
  });

  it("refuses a second one and says how to end the first", async () => {
    const { env, ready } = await startForeground();
    const { code, stderr } = await runCli(["local", "up"], { env });
    expect(code).toBe(3);
    expect(stderr).toContain(ready["endpoint"]);
    expect(stderr).toContain("vizjob local down");
  });

  it("says which port is in use", async () => {
    const port = await listen(createServer());
    const { env } = await ownDirectory();
    const outcome = await runCli(["local", "up", "--port", String(port), "-o", "json"], { env });
    expect(outcome.code).toBe(3);
    expect(errorOf(outcome)).toMatchObject({
      code: "PORT_IN_USE",
      message: expect.stringContaining(String(port)),
      hint: expect.any(String),
    });
  });

  it("says that a bucket directory does not exist", async () => {
    const { env } = await ownDirectory();
    const outcome = await runCli(["local", "up", "--root", "/nonexistent/buckets", "-o", "json"], { env });
    expect(outcome.code).toBe(2);
    expect(errorOf(outcome)["message"]).toContain("/nonexistent/buckets");
  });

  it.each([
    ["--root", "file", 2, "is a file, not a directory"],
    ["--state", "missing/d/s", 2, "missing/d: it does not exist"],
    ["--state", "file/s", 2, "file: it is a file, not a directory"],
  ])("refuses %s %s and makes no directory for it", async (option, path, code, reason) => {
    const { directory, env } = await ownDirectory();
    await writeFile(join(directory, "file"), "");
    const outcome = await runCli(["local", "up", option, path], { env, cwd: directory });
    expect(outcome).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(reason) });
    await expect(stat(join(directory, "missing"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("says that a state file cannot be opened", async () => {
    const { directory, env } = await ownDirectory();
    const outcome = await runCli(["local", "up", "--state", directory, "-o", "json"], { env });
    expect(outcome.code).toBe(3);
    expect(errorOf(outcome)["message"]).toContain(directory);
  });

  it("sets a damaged state file aside, says so, and loses nothing of it", async () => {
    const { directory, env } = await ownDirectory();
    const state = join(directory, "damaged");
    await writeFile(state, "no lmdb file");
    const server = startVizjob(["local", "up", "--state", state], env);
    const said = await server.says("Ctrl-C");
    const kept = /kept as (\S+);/.exec(said)?.[1] ?? "";
    expect(await readFile(kept, "utf8")).toBe("no lmdb file");
  });

  it("says that its directory cannot be written", async () => {
    const directory = await temporaryDirectory();
    await writeFile(join(directory, "file"), "");
    const { code, stderr } = await runCli(["local", "up"], { env: { VIZJOB_CONFIG_DIR: join(directory, "file") } });
    expect(code).toBe(3);
    expect(stderr).toContain("VIZJOB_CONFIG_DIR");
  });
});
