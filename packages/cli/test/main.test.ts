import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { jsonObject } from "./support/json-object.ts";
import { listen } from "./support/listen.ts";
import { startVizjob, temporaryDirectory } from "./support/processes.ts";
import { runProcess } from "./support/run-process.ts";

const answerOf = (status: number) =>
  JSON.stringify({
    job_total_count: 1,
    job_id: 1,
    status,
    jobs: Array.from({ length: 1_000 }, (_, id) => ({ job_id: id, status, job_desc: "a".repeat(256) })),
  });

/** A service on a real socket that answers every request with one job in a status, or in another each time. */
async function startJobService(given: number | "changing") {
  const answers = (given === "changing" ? [7, 8] : [given]).map(answerOf);
  let requests = 0;
  const server = createServer(({ method }, response) => {
    requests += 1;
    response.setHeader("Content-Type", "application/json");
    response.end(method === "GET" ? answers[requests % answers.length] : '{"is_success":true}');
  });
  onTestFinished(() => server.closeAllConnections());
  const port = await listen(server);
  return {
    VIZJOB_TOKEN: "t-of-the-test",
    HUAWEICLOUD_SDK_PROJECT_ID: "p",
    VIZJOB_ENDPOINT: `http://127.0.0.1:${port}`,
  };
}

describe("the program", () => {
  it("prints its version and lets Node end", async () => {
    expect(await startVizjob(["--version"], {}).ended()).toEqual({
      code: 0,
      signal: null,
      stdout: `${packageJson.version}\n`,
      stderr: "",
    });
  });

  it("ends with the exit code of the command, without a stack trace", async () => {
    const { code, stderr } = await startVizjob(["get", ".."], {
      VIZJOB_TOKEN: "t",
      HUAWEICLOUD_SDK_PROJECT_ID: "p",
      VIZJOB_REGION: "eu-de",
    }).ended();
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("says in a sentence that stdout cannot be written, as on a full disk", async () => {
    const { code, stderr } = await runProcess(["help", "exit-codes"], { env: {}, after: "exec >/dev/full;" });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "vizjob: stdout cannot be written: ENOSPC: no space left on device, write\n",
    });
  });

  it("works in a directory that was removed", async () => {
    const cwd = await temporaryDirectory();
    const { code, stderr } = await runProcess(["help", "exit-codes"], { env: {}, cwd, after: 'rmdir "$PWD";' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("works after its reader has gone, as in a pipe to head", async () => {
    const { child, ended } = startVizjob(["list", "--per-page", "1000"], await startJobService(8));
    child.stdout.destroy();
    expect(await ended()).toMatchObject({ code: 0, stderr: expect.not.stringContaining("EPIPE") });
  });

  it("ends a watch after its reader has gone", async () => {
    const { child, ended, writes } = startVizjob(
      ["watch", "1", "--interval", "10ms"],
      await startJobService("changing"),
    );
    await writes("(7)");
    child.stdout.destroy();
    expect(await ended()).toMatchObject({ code: 0, stderr: "" });
  });

  it("ends at once on the second Ctrl-C, whatever keeps it", async () => {
    const { child, ended, says } = startVizjob(["wait", "1", "--for", "running", "--interval", "1h"], {
      ...(await startJobService(7)),
      NODE_OPTIONS: "--import=data:text/javascript,setInterval(()=>{},1e6)",
    });
    await says("WAITING");
    child.kill("SIGINT");
    await says("that changes nothing for the job");
    expect(child.exitCode).toBe(null);
    child.kill("SIGINT");
    expect((await ended()).code).toBe(130);
  });

  it("ends a stop of many jobs on Ctrl-C, and says what became of each", async () => {
    const env = await startJobService(8);
    const { child, ended, says } = startVizjob(["stop", "--status", "running", "--yes", "--wait", "-o", "jsonl"], env);
    await says("100 of 1000 jobs");
    child.kill("SIGINT");
    const { code, stdout, stderr } = await ended();
    expect(code).toBe(130);
    expect(stdout.trimEnd().split("\n").map(jsonObject)).toHaveLength(1_000);
    expect(jsonObject(stderr.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({ code: "INTERRUPTED", exitCode: 130 });
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 143],
  ] as const)("ends a wait on %s with %d and says that the job is left alone", async (signal, code) => {
    const { child, ended, says } = startVizjob(
      ["wait", "1", "--for", "running", "--interval", "1h"],
      await startJobService(7),
    );
    await says("WAITING");
    child.kill(signal);
    expect(await ended()).toMatchObject({ code, stderr: expect.stringContaining("that changes nothing for the job") });
  });
});
