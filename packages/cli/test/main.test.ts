import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { listen } from "./support/listen.ts";
import { startVizjob } from "./support/processes.ts";

/** A service on a real socket that answers every request with one job in a status. */
async function startJobService(status: number) {
  const answer = JSON.stringify({
    job_total_count: 1,
    job_id: 1,
    status,
    jobs: Array.from({ length: 1_000 }, (_, id) => ({ job_id: id, status, job_desc: "a".repeat(256) })),
  });
  const server = createServer((_, response) => response.setHeader("Content-Type", "application/json").end(answer));
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

  it("works after its reader has gone, as in a pipe to head", async () => {
    const { child, ended } = startVizjob(["list", "--per-page", "1000"], await startJobService(8));
    child.stdout.destroy();
    expect(await ended()).toMatchObject({ code: 0, stderr: expect.not.stringContaining("EPIPE") });
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
