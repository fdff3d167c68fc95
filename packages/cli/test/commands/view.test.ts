import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { writeTrainingLog } from "../../src/demo/training-log.ts";
import { jsonObject } from "../support/json-object.ts";
import { listen } from "../support/listen.ts";
import { startVizjob, temporaryDirectory } from "../support/processes.ts";
import { errorOf, runCli } from "../support/run-cli.ts";
import { startCli } from "../support/start-cli.ts";

const opened = vi.hoisted(() => vi.fn<(url: string) => Promise<void>>());
vi.mock("open", () => ({ default: opened }));
afterEach(() => void opened.mockReset());

const charts = /http:\/\/127\.0\.0\.1:\d+\/modelarts2\/tensorboard\/[0-9a-f]{32}\/1\//;
const terminal = { isTTY: true, write: () => {} };
const screen = { DISPLAY: ":0" };

async function logs(name = "my runs"): Promise<string> {
  const directory = join(await temporaryDirectory(), name);
  await writeTrainingLog(directory, 1_700_000_000_000);
  return directory;
}

const answered = async (url: string, path: string): Promise<unknown> => (await fetch(new URL(path, url))).json();

describe("view", () => {
  it("serves the charts of a directory until Ctrl-C, and leaves the directory as it was", async () => {
    const directory = await logs();
    const before = await readdir(directory, { recursive: true });
    const view = startCli(["view", "."], { cwd: directory });
    const url = await view.prints(charts);
    await view.says(/Ctrl-C/);
    expect(await answered(url, "data/runs")).toEqual(["baseline", "dropout", "low-rate"]);
    expect(await answered(url, "data/environment")).toMatchObject({ window_title: "my-runs" });
    expect(await view.end()).toEqual({
      code: 0,
      stdout: `${url}\n`,
      stderr: `Charts of 3 event files in ${directory}.\nCtrl-C ends it; nothing is kept.\n`,
    });
    await expect(fetch(url)).rejects.toThrow("fetch failed");
    expect(await readdir(directory, { recursive: true })).toEqual(before);
  });

  it("ends cleanly on a real Ctrl-C", async () => {
    const view = startVizjob(["view", await temporaryDirectory()], {});
    await view.says("Ctrl-C");
    view.child.kill("SIGINT");
    expect(await view.ended()).toMatchObject({ code: 0, stdout: expect.stringMatching(charts) });
  });

  it("with -o json prints one line, which programs wait for", async () => {
    const directory = await logs("日志");
    const view = startCli(["view", directory, "-o", "json"], { stdout: terminal, env: screen });
    const ready = jsonObject(await view.prints(/.+\n/));
    expect(ready).toEqual({
      event: "ready",
      url: expect.stringMatching(charts),
      directory,
      eventFileCount: 3,
      pid: process.pid,
    });
    expect(await answered(String(ready["url"]), "data/environment")).toMatchObject({ window_title: "logs" });
    expect((await view.end("SIGTERM")).code).toBe(0);
    expect(opened).not.toHaveBeenCalled();
  });

  it("neither reads nor touches settings and the local server of the user", async () => {
    const [directory, settings] = [await logs(), await temporaryDirectory()];
    const env = { VIZJOB_CONFIG_DIR: settings, VIZJOB_ENDPOINT: "http://127.0.0.1:1", VIZJOB_TOKEN: "canary-token" };
    const [first, second] = [startCli(["view", directory], { env }), startCli(["view", directory], { env })];
    const [one, two] = [await first.prints(charts), await second.prints(charts)];
    expect(new URL(one).port).not.toBe(new URL(two).port);
    expect(await readdir(settings)).toEqual([]);
    const { stdout, stderr } = await first.end();
    expect(stdout + stderr).not.toContain("canary");
  });

  it("says that there are no event files, waits, and shows what comes", async () => {
    const directory = await temporaryDirectory();
    const view = startCli(["view", directory]);
    const url = await view.prints(charts);
    await view.says(/There are no event files in \S+ yet; the page shows new data as it comes\./);
    expect(await answered(url, "data/runs")).toEqual([]);
    await writeTrainingLog(directory, 1_700_000_000_000);
    expect(await answered(url, "data/runs")).toEqual(["baseline", "dropout", "low-rate"]);
  });

  it.each([
    ["does not exist", "missing", "it does not exist"],
    ["is a file", "file", "it is a file, not a directory"],
  ])("refuses a directory that %s", async (_, name, reason) => {
    const directory = await temporaryDirectory();
    await writeFile(join(directory, "file"), "");
    const outcome = await runCli(["view", name, "-o", "json"], { cwd: directory });
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    expect(errorOf(outcome)["message"]).toBe(`The log directory ${join(directory, name)} cannot be shown: ${reason}.`);
  });

  it("listens on the port that was asked for, or says who is in the way", async () => {
    const port = await listen(createServer());
    const outcome = await runCli(["view", ".", "--port", String(port), "-o", "json"], { cwd: await logs() });
    expect(outcome).toMatchObject({ code: 3, stdout: "" });
    expect(errorOf(outcome)).toMatchObject({ code: "PORT_IN_USE", message: expect.stringContaining(String(port)) });
  });

  it("says that there is no TensorBoard before anything is served", async () => {
    vi.stubEnv("PATH", await temporaryDirectory());
    vi.stubEnv("TENSORBOARD_BINARY", undefined);
    try {
      const outcome = await runCli(["view", ".", "--viewer", "tensorboard"], { cwd: await logs() });
      expect(outcome).toMatchObject({ code: 3, stdout: "", stderr: expect.stringContaining("leave --viewer out") });
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it("speaks Chinese to those who read it", async () => {
    const directory = join(await temporaryDirectory(), "a");
    await mkdir(directory);
    const view = startCli(["view", directory], { env: { VIZJOB_LANG: "zh" } });
    await view.says(new RegExp(`${directory} 中还没有事件文件`));
    await view.says(/按 Ctrl-C 结束/);
  });
});

describe("the browser of view", () => {
  it("is opened where stdout is a terminal", async () => {
    const view = startCli(["view", await logs()], { stdout: terminal, env: screen });
    await view.says(/Ctrl-C/);
    expect(opened.mock.calls).toEqual([[await view.prints(charts)]]);
  });

  it.each([
    ["with --print", ["--print"], { stdout: terminal, env: screen }],
    ["in a pipe", [], { env: screen }],
    ["over SSH", [], { stdout: terminal, env: { ...screen, SSH_CONNECTION: "192.0.2.1 1 192.0.2.2 22" } }],
  ])("is not opened %s", async (_, more, options) => {
    const view = startCli(["view", await logs(), ...more], options);
    await view.says(/Ctrl-C/);
    await view.prints(charts);
    expect(opened).not.toHaveBeenCalled();
  });

  it("may be missing: the address is printed all the same", async () => {
    opened.mockRejectedValue(new Error("spawn xdg-open ENOENT"));
    const view = startCli(["view", await logs()], { stdout: terminal, env: screen });
    await view.says(/open the address yourself/);
    await view.prints(charts);
  });
});
