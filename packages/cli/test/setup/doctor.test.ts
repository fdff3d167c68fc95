import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer as createTcpServer } from "node:net";
import { describe, expect, it } from "vitest";
import { checkNode } from "../../src/setup/doctor/check-settings.ts";
import { certificate } from "../support/certificate.ts";
import { type Home, homeWith } from "../support/home.ts";
import { listen } from "../support/listen.ts";
import { type Outcome, runCli } from "../support/run-cli.ts";
import type { Environment } from "../../src/io.ts";

const answer = JSON.stringify({ jobs: [], job_total_count: 0 });

/** A service that accepts one token, with a clock that is ahead of ours. */
async function startService(aheadMs = 0): Promise<string> {
  const server = createServer((request, response) => {
    const isKnown = request.headers["x-auth-token"] === "geheim";
    response.sendDate = false;
    response.writeHead(isKnown ? 200 : 401, {
      "Content-Type": "application/json",
      Date: new Date(Date.now() + aheadMs).toUTCString(),
    });
    response.end(isKnown ? answer : JSON.stringify({ error_code: "ModelArts.0201", error_msg: "Unauthorized" }));
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

async function doctor(home: Home, env: Environment, more = ""): Promise<Outcome & { readonly results: object }> {
  const outcome = await runCli(["doctor", "-o", "json", ...more.split(" ").filter(Boolean)], {
    env: { ...home.env, ...env },
    cwd: home.project,
  });
  const { checks }: { readonly checks: readonly { readonly name: string; readonly result: string }[] } = JSON.parse(
    outcome.stdout,
  );
  expect(outcome.stdout + outcome.stderr).not.toContain("geheim");
  return { ...outcome, results: Object.fromEntries(checks.map(({ name, result }) => [name, result])) };
}

const settings = { VIZJOB_TOKEN: "geheim", HUAWEICLOUD_SDK_PROJECT_ID: "p" };

describe("doctor", () => {
  it("ends with 0 when nothing failed", async () => {
    const home = await homeWith();
    const endpoint = await startService();
    const { code, stderr, results } = await doctor(home, { ...settings, VIZJOB_ENDPOINT: endpoint });
    expect({ code, stderr, results }).toEqual({
      code: 0,
      stderr: "",
      results: {
        node: "ok",
        project: "ok",
        profiles: "ok",
        credentials: "ok",
        proxy: "ok",
        endpoint: "ok",
        clock: "ok",
        call: "ok",
        local: "ok",
      },
    });
  });

  it("works without any configuration, and says what to do", async () => {
    const home = await homeWith();
    const { code, stdout, results } = await doctor(home, {});
    expect({ code, results }).toEqual({
      code: 3,
      results: {
        node: "ok",
        project: "ok",
        profiles: "ok",
        credentials: "failed",
        proxy: "skipped",
        endpoint: "failed",
        clock: "skipped",
        call: "skipped",
        local: "ok",
      },
    });
    expect(stdout).toContain("vizjob configure");
  });

  it("tells a wrong token with exit code 4", async () => {
    const home = await homeWith();
    const env = { ...settings, VIZJOB_TOKEN: "geheim-2", VIZJOB_ENDPOINT: await startService() };
    expect(await doctor(home, env)).toMatchObject({ code: 4, results: { endpoint: "ok", call: "failed" } });
  });

  // The service tells whole seconds, which may make a second less or more of it.
  it.each([
    [-6 * 60_000, "warning", 0, /(5m 59s|6m|6m 1s) ahead of the service, which allows 15 minutes/],
    [6 * 60_000, "warning", 0, /(5m 5[89]s|6m) behind the service, which allows 15 minutes/],
    [-3_600_000, "failed", 4, /(59m 59s|1h) ahead of the service/],
    [3_600_000, "failed", 4, /(59m 5[89]s|1h) behind the service/],
  ])("compares the clocks: %d ms are %s", async (aheadMs, result, code, words) => {
    const home = await homeWith();
    const found = await doctor(home, { ...settings, VIZJOB_ENDPOINT: await startService(aheadMs) });
    expect(found).toMatchObject({ code, results: { clock: result, call: "ok" } });
    expect(found.stdout).toMatch(words);
  });

  it("names the step at which a connection fails, with exit code 11", async () => {
    const home = await homeWith();
    const secure = createSecureServer(certificate, (_, response) => response.end());
    const silent = createTcpServer(() => {});
    const closed = createTcpServer();
    const closedPort = await listen(closed);
    closed.close();
    for (const [endpoint, reason] of [
      [`http://127.0.0.1:${closedPort}`, "TCP of 127.0.0.1"],
      [`https://127.0.0.1:${await listen(secure)}`, "TLS of 127.0.0.1"],
      [`https://127.0.0.1:${await listen(silent)}`, "no answer within 300 ms"],
      ["https://name.invalid", "DNS of name.invalid"],
    ] as const) {
      const found = await doctor(home, { ...settings, VIZJOB_ENDPOINT: endpoint }, "--request-timeout 300ms");
      expect(found).toMatchObject({ code: 11, results: { endpoint: "failed", clock: "skipped", call: "skipped" } });
      expect(found.stdout).toContain(reason);
    }
  });

  it("names the proxy in force without its password, and one that cannot be", async () => {
    const home = await homeWith();
    const closed = createTcpServer();
    const port = await listen(closed);
    closed.close();
    const proxied = await doctor(home, {
      ...settings,
      VIZJOB_REGION: "eu-de",
      HTTPS_PROXY: `http://ada:geheim@127.0.0.1:${port}`,
    });
    expect(proxied).toMatchObject({ code: 11, results: { proxy: "ok", endpoint: "failed" } });
    expect(proxied.stdout).toContain(`http://127.0.0.1:${port}, from HTTPS_PROXY`);
    const broken = await doctor(home, { ...settings, VIZJOB_REGION: "eu-de", HTTPS_PROXY: "socks5://geheim" });
    expect(broken).toMatchObject({ code: 3, results: { proxy: "failed", endpoint: "skipped", call: "skipped" } });
  });

  it("tells a file that others can read, a broken one and a profile that is not there", async () => {
    const config = "[default]\nregion = eu-de\ntoken = geheim\n";
    const open = await homeWith({ config, mode: 0o644 });
    const env = { VIZJOB_ENDPOINT: await startService() };
    expect(await doctor(open, env)).toMatchObject({
      code: 3,
      results: { profiles: "warning", credentials: "failed", endpoint: "ok", call: "skipped" },
    });
    const broken = await homeWith({ config: `${config}geheim\n` });
    const found = await doctor(broken, env);
    expect(found).toMatchObject({
      code: 3,
      results: { profiles: "failed", credentials: "failed", endpoint: "failed" },
    });
    expect(found.stdout).toContain(`${broken.config}:4`);
    const other = await homeWith({ config });
    expect(await doctor(other, env, "--profile prod")).toMatchObject({ code: 3, results: { credentials: "failed" } });
  });

  it("names a project file that cannot be used, and checks the rest", async () => {
    const home = await homeWith({ project: "token = geheim\n" });
    const found = await doctor(home, { ...settings, VIZJOB_ENDPOINT: await startService() });
    expect(found).toMatchObject({ code: 3, results: { project: "failed", credentials: "ok", call: "ok" } });
    expect(found.stdout).toContain(`${home.project}/.vizjob:1`);
    expect((await runCli(["help", "exit-codes"], { env: home.env, cwd: home.project })).code).toBe(0);
  });

  it("is a table for people, with what to do below each trouble", async () => {
    const home = await homeWith();
    const { code, stdout, stderr } = await runCli(["doctor"], { env: home.env, cwd: home.project });
    expect(code).toBe(3);
    expect(stdout).toMatch(/^failed +credentials +there are none: .*\n +→ Set them up: vizjob configure/m);
    expect(stderr).toContain("Not everything is well: credentials, endpoint.");
  });

  it("stops at once on Ctrl-C", async () => {
    const home = await homeWith();
    const outcome = await runCli(["doctor"], {
      env: { ...home.env, ...settings, VIZJOB_REGION: "eu-de" },
      cwd: home.project,
      signal: AbortSignal.abort("SIGINT"),
    });
    expect(outcome).toMatchObject({ code: 130, stdout: "" });
  });
});

describe("the check of Node", () => {
  it.each([
    ["v20.19.0", "ok"],
    ["v20.18.3", "failed"],
    ["v18.20.0", "failed"],
    ["v24.1.0", "ok"],
    ["v21.0.0", "ok"],
  ])("finds %s %s", (version, result) => {
    expect(checkNode(version).result).toBe(result);
  });
});
