import { chmod } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { homeWith } from "../support/home.ts";
import { jsonObject } from "../support/json-object.ts";
import { memoryKeychain } from "../support/memory-keychain.ts";
import { runCli } from "../support/run-cli.ts";
import { seenRequests } from "../support/seen-requests.ts";

const profiles = `
[default]
region = eu-de
project_id = p-default
token = token-default

[prod]
region = cn-north-4
project_id = p-prod
token = token-prod
`;

describe("a profile", () => {
  it.each([
    ["list", {}, "modelarts.eu-de.otc.t-systems.com", "p-default", "token-default"],
    ["list --profile prod", {}, "modelarts.cn-north-4.myhuaweicloud.com", "p-prod", "token-prod"],
    ["list", { VIZJOB_PROFILE: "prod" }, "modelarts.cn-north-4.myhuaweicloud.com", "p-prod", "token-prod"],
    [
      "list --profile default",
      { VIZJOB_PROFILE: "prod" },
      "modelarts.eu-de.otc.t-systems.com",
      "p-default",
      "token-default",
    ],
  ])("is named by flag before environment, else default: %s %j", async (line, env, host, project, token) => {
    const home = await homeWith({ config: profiles });
    const { code, requests } = await seenRequests(line, { env: { ...home.env, ...env }, cwd: home.project });
    expect(code).toBe(0);
    expect(requests).toMatchObject([{ host, path: `/v1/${project}/visualization-jobs`, token }]);
  });

  it("gives way to flags and environment, value by value", async () => {
    const home = await homeWith({ config: profiles });
    const { requests } = await seenRequests("list --region cn-east-3", {
      env: { ...home.env, VIZJOB_REGION: "cn-south-1", HUAWEICLOUD_SDK_PROJECT_ID: "p-env" },
      cwd: home.project,
    });
    expect(requests).toMatchObject([
      { host: "modelarts.cn-east-3.myhuaweicloud.com", path: "/v1/p-env/visualization-jobs", token: "token-default" },
    ]);
  });

  it.each([
    ["list --profile prdo", {}, "--profile"],
    ["list", { VIZJOB_PROFILE: "prdo" }, "VIZJOB_PROFILE"],
    ["list --profile prdo", { VIZJOB_TOKEN: "t" }, "--profile"],
  ])("that is not there is refused, with who named it: %s %j", async (line, env, from) => {
    const home = await homeWith({ config: profiles });
    const { code, stderr, requests } = await seenRequests(line, { env: { ...home.env, ...env }, cwd: home.project });
    expect({ code, requests }).toEqual({ code: 3, requests: [] });
    expect(stderr).toContain(`There is no profile "prdo", which ${from} names, in ${home.config}.`);
    expect(stderr).toContain("vizjob configure --profile prdo");
  });

  it("says when the environment's credentials come before those of a profile that was typed", async () => {
    const home = await homeWith({ config: profiles });
    const { stderr, requests } = await seenRequests("list --profile prod --region eu-de", {
      env: { ...home.env, VIZJOB_TOKEN: "token-env", HUAWEICLOUD_SDK_PROJECT_ID: "p" },
      cwd: home.project,
    });
    expect(requests).toMatchObject([{ token: "token-env" }]);
    expect(stderr).toContain('they count before those of the profile "prod"');
  });

  it("says where a dry run would go, which takes no secret from it", async () => {
    const home = await homeWith({ config: `${profiles}[kept]\nregion = eu-de\ncredentials = keychain\n`, mode: 0o644 });
    const urlOf = async (line: string, env = {}) => {
      const { code, stdout, stderr } = await runCli(["stop", "1", "--dry-run", "-o", "json", ...line.split(" ")], {
        env: { ...home.env, ...env },
        cwd: home.project,
      });
      expect({ code, said: stdout + stderr }).toEqual({ code: 0, said: expect.not.stringContaining("token-") });
      const { host, pathname } = new URL(String(jsonObject(stdout)["url"]).replace("{project_id}", "none"));
      return { host, pathname };
    };
    expect(await urlOf("-q")).toEqual({
      host: "modelarts.eu-de.otc.t-systems.com",
      pathname: "/v1/p-default/visualization-jobs/1/stop",
    });
    expect(await urlOf("--profile prod --project-id p-flag", { VIZJOB_REGION: "cn-east-3" })).toEqual({
      host: "modelarts.cn-east-3.myhuaweicloud.com",
      pathname: "/v1/p-flag/visualization-jobs/1/stop",
    });
    expect(await urlOf("--profile kept")).toEqual({
      host: "modelarts.eu-de.otc.t-systems.com",
      pathname: "/v1/none/visualization-jobs/1/stop",
    });
    expect(await urlOf("--profile prod --endpoint https://m.example.com/x")).toEqual({
      host: "m.example.com",
      pathname: "/x/v1/p-prod/visualization-jobs/1/stop",
    });
  });

  it("says how a dry run with --curl would be signed", async () => {
    const home = await homeWith({
      config: `${profiles}[keys]\nregion = eu-de\nproject_id = p\naccess_key = AK\nsecret_key = geheim\n`,
    });
    const { stdout, stderr } = await runCli(["stop", "1", "--dry-run", "--curl", "--profile", "keys"], {
      env: home.env,
      cwd: home.project,
    });
    expect(stdout).toContain("openssl dgst -sha256 -hmac");
    expect(stdout + stderr).not.toContain("geheim");
  });

  it("leaves the error of an address that was typed to a dry run as it is", async () => {
    const home = await homeWith({ config: profiles });
    const { code, stderr } = await runCli(["stop", "1", "--dry-run", "--endpoint", "http://m.example.com"], {
      env: home.env,
      cwd: home.project,
    });
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining("--endpoint is") });
  });

  it("named local is the server on this machine, whatever the file says", async () => {
    const home = await homeWith({ config: "[local]\ntoken = t\nregion = eu-de\n" });
    const { code, stdout, requests } = await seenRequests(
      "create --name a --train-url /b/c/ --dry-run -o json --profile local --endpoint https://elsewhere.example.com",
      { env: home.env, cwd: home.project },
    );
    expect({ code, requests }).toEqual({ code: 0, requests: [] });
    expect(JSON.parse(stdout)).toMatchObject({ url: expect.stringMatching(/^\{endpoint\}/) });
  });
});

describe("a file that others can read", () => {
  it.each([
    ["of profiles", { config: profiles }, "config"],
    ["of the vendor", { vendor: "[basic]\nak = a\nsk = geheim\nproject_id = p\n" }, "vendor"],
  ] as const)("%s gives no credentials, and what to do is said", async (_, files, which) => {
    const home = await homeWith({ ...files, mode: 0o640 });
    const options = { env: { ...home.env, VIZJOB_REGION: "eu-de" }, cwd: home.project };
    const refused = await seenRequests("list", options);
    expect(refused).toMatchObject({ code: 3, requests: [] });
    expect(refused.stderr).toContain(`Other users of this machine can read ${home[which]}`);
    expect(refused.stderr).toContain(`chmod 600 ${home[which]}`);
    expect(refused.stderr).not.toContain("geheim");
    await chmod(home[which], 0o600);
    expect((await seenRequests("list", options)).code).toBe(0);
  });

  it("may hold settings", async () => {
    const home = await homeWith({ config: "[default]\nregion = eu-de\nproject_id = p\n", mode: 0o644 });
    const { code, requests } = await seenRequests("list --profile default", {
      env: { ...home.env, VIZJOB_TOKEN: "t" },
      cwd: home.project,
    });
    expect(code).toBe(0);
    expect(requests).toMatchObject([{ host: "modelarts.eu-de.otc.t-systems.com" }]);
  });
});

describe("a profile with its credentials in the keychain", () => {
  const inKeychain =
    "[default]\nregion = eu-de\nproject_id = p\ncredentials = keychain\n[bare]\ncredentials = keychain\n";

  it("is used as if they were in the file", async () => {
    const home = await homeWith({ config: inKeychain });
    const openKeychain = memoryKeychain({ [`default (${home.config})`]: JSON.stringify({ token: "token-kept" }) });
    const { code, requests } = await seenRequests("list", { env: home.env, cwd: home.project, openKeychain });
    expect(code).toBe(0);
    expect(requests).toMatchObject([{ host: "modelarts.eu-de.otc.t-systems.com", token: "token-kept" }]);
  });

  it("comes after the vendor's file unless it is named, as other profiles do", async () => {
    const home = await homeWith({ config: inKeychain, vendor: "[basic]\nak = vendor-ak\nsk = vendor-sk\n" });
    const openKeychain = memoryKeychain({ [`default (${home.config})`]: JSON.stringify({ token: "token-kept" }) });
    const options = { env: home.env, cwd: home.project, openKeychain };
    const unnamed = await seenRequests("list", options);
    expect(unnamed.requests).toMatchObject([{ authorization: expect.stringContaining("vendor-ak") }]);
    expect((await seenRequests("list --profile default", options)).requests).toMatchObject([{ token: "token-kept" }]);
  });

  it("gives way to credentials of the environment", async () => {
    const home = await homeWith({ config: inKeychain });
    const env = { ...home.env, VIZJOB_TOKEN: "token-env", VIZJOB_REGION: "eu-de", HUAWEICLOUD_SDK_PROJECT_ID: "p" };
    for (const line of ["list", "list --profile default", "list --profile bare"]) {
      const { requests } = await seenRequests(line, { env, cwd: home.project, openKeychain: memoryKeychain({}) });
      expect(requests).toMatchObject([{ token: "token-env" }]);
    }
  });

  it.each([
    ["there is none", undefined, "cannot be opened here"],
    ["it holds nothing", {}, "gives out none"],
    ["it holds something else", "geheim", "gives out none"],
  ])("is refused with what to do when %s", async (_, entries, sentence) => {
    const home = await homeWith({ config: inKeychain });
    const entry = typeof entries === "string" ? { [`default (${home.config})`]: entries } : entries;
    const { code, stderr, requests } = await seenRequests("list", {
      env: home.env,
      cwd: home.project,
      openKeychain: entry === undefined ? async () => undefined : memoryKeychain(entry),
    });
    expect({ code, requests }).toEqual({ code: 3, requests: [] });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain("vizjob configure --profile default");
    expect(stderr).not.toContain("geheim");
  });
});
