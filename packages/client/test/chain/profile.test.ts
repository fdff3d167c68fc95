import { chmod, mkdir } from "node:fs/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { Session, VisualizationJob } from "../../src/index.ts";
import { firstCall } from "../support/first-call.ts";
import { homeOf, homeWith } from "../support/home.ts";
import { rejection } from "../support/in-memory.ts";

const profiles = `
[default]
region = eu-de
project_id = default-p
token = default-t

[work]
region = cn-north-4
project_id = work-p
access_key = AK
secret_key = canary-sk
security_token = canary-st

[login]
region = cn-north-4
endpoint = https://m.example.com/a
iam_endpoint = https://iam.example.com/v3
account = acme
username = user
password = canary-pw

[place]
region = cn-north-1
project_id = place-p
`;

async function firstWith(name: string | undefined) {
  const { env } = await homeOf({ profiles });
  return firstCall({ env: { ...env, ...(name === undefined ? {} : { VIZJOB_PROFILE: name }) } });
}

async function linkOf(env: Record<string, string>) {
  const { links } = await new Session({ env }).explain();
  return links.find(({ name }) => name === "profile");
}

describe("our profiles", () => {
  test.each([undefined, "", "default"])("the one named default counts when VIZJOB_PROFILE is %j", async (name) => {
    const [request] = await firstWith(name);
    expect(request?.url).toBe("https://modelarts.eu-de.otc.t-systems.com/v1/default-p/visualization-jobs/1/stop");
    expect(request?.headers["x-auth-token"]).toBe("default-t");
  });

  test("VIZJOB_PROFILE names another, of which all counts", async () => {
    const [request] = await firstWith("work");
    expect(request?.url).toContain("https://modelarts.cn-north-4.myhuaweicloud.com/v1/work-p/");
    expect(request?.headers["authorization"]).toContain("Access=AK,");
    expect(request?.headers["x-security-token"]).toBe("canary-st");
  });

  test("one may log in by password, at addresses of its own", async () => {
    const requests = await firstWith("login");
    expect(requests.map(({ url }) => url)).toEqual([
      "https://iam.example.com/v3/auth/tokens?nocatalog=true",
      "https://m.example.com/a/v1/5b1a2c3d4e5f60718293a4b5c6d7e8f9/visualization-jobs/1/stop",
    ]);
    expect(JSON.parse(requests[0]?.body ?? "")).toMatchObject({
      auth: {
        identity: { password: { user: { name: "user", password: "canary-pw", domain: { name: "acme" } } } },
        scope: { project: { name: "cn-north-4" } },
      },
    });
  });

  test("one without credentials gives its place to those from elsewhere", async () => {
    const { env } = await homeOf({ profiles, vendor: "[basic]\nak = VENDOR\nsk = canary\n" });
    const [request] = await firstCall({ env: { ...env, VIZJOB_PROFILE: "place" } });
    expect(request?.url).toContain("https://modelarts.cn-north-1.myhuaweicloud.com/v1/place-p/");
    expect(request?.headers["authorization"]).toContain("Access=VENDOR,");
  });

  test("one that is named comes before the vendor's file, and the default one after it", async () => {
    const { env } = await homeOf({ profiles, vendor: "[basic]\nak = VENDOR\nsk = canary\nproject_id = vendor-p\n" });
    const [named] = await firstCall({ env: { ...env, VIZJOB_PROFILE: "work" } });
    expect(named?.headers["authorization"]).toContain("Access=AK,");
    expect(named?.url).toContain("/v1/work-p/");
    const [unnamed] = await firstCall({ env, region: "eu-de" });
    expect(unnamed?.headers["authorization"]).toContain("Access=VENDOR,");
    expect(unnamed?.url).toContain("/v1/vendor-p/");
  });

  test("come after the environment, even one that is named", async () => {
    const { env } = await homeOf({ profiles });
    const variables = { VIZJOB_PROFILE: "work", VIZJOB_TOKEN: "t", HUAWEICLOUD_SDK_PROJECT_ID: "p" };
    const [request] = await firstCall({ env: { ...env, ...variables }, region: "eu-de" });
    expect(request?.headers["x-auth-token"]).toBe("t");
    expect(request?.url).toContain("/v1/p/");
  });

  test("half a pair in one ends the search", async () => {
    const { env, profilesPath } = await homeOf({ profiles: "[default]\nusername = canary\nregion = eu-de\n" });
    const error = await rejection(firstCall({ env, projectId: "p", region: "eu-de" }));
    expect(String(error)).toContain(
      `there are no credentials: they are half there: username in ${profilesPath} [default] is set, password is not`,
    );
    expect(String(error)).not.toContain("canary");
  });
});

describe("a profile that VIZJOB_PROFILE names and that is not there", () => {
  test.each<[string, string | undefined, string]>([
    [
      "because its section is missing",
      "[default]\ntoken = t\n[work]\n",
      "has no section [wrok], only [default], [work]",
    ],
    ["because its section is empty", "[wrok]\n", "[wrok] has no token, no access_key with secret_key, no username"],
    ["because there is no file", undefined, "is not there"],
  ])("is an error of calls and of explain, before anything else is tried, %s", async (_name, text, reason) => {
    const { env, profilesPath } = await homeOf(text === undefined ? {} : { profiles: text });
    const session = new Session({ env: { ...env, VIZJOB_PROFILE: "wrok", VIZJOB_TOKEN: "t" }, region: "eu-de" });
    for (const attempt of [() => new VisualizationJob(session, "1").info(), () => session.explain()]) {
      const error = await rejection(attempt());
      expect(error).toMatchObject({ name: "ConfigurationError", code: "CONFIGURATION" });
      expect(String(error)).toContain('The profile "wrok", which VIZJOB_PROFILE names, is not there');
      expect(String(error)).toContain(`${profilesPath} ${reason}`);
    }
  });
});

describe("the file of profiles", () => {
  test.each<[string, NodeJS.Platform, string, string]>([
    ["~/.config on Linux", "linux", "HOME", ".config/vizjob/config"],
    ["XDG_CONFIG_HOME where that is set", "linux", "XDG_CONFIG_HOME", "vizjob/config"],
    ["the preferences on macOS", "darwin", "HOME", "Library/Preferences/vizjob/config"],
    ["APPDATA on Windows", "win32", "APPDATA", "vizjob/Config/config"],
  ])("is found in %s", async (_name, platform, variable, path) => {
    const own = Object.getOwnPropertyDescriptor(process, "platform") ?? {};
    Object.defineProperty(process, "platform", { ...own, value: platform });
    onTestFinished(() => void Object.defineProperty(process, "platform", own));
    const home = await homeWith({ [path]: profiles });
    const [request] = await firstCall({ env: { [variable]: home } });
    expect(request?.headers["x-auth-token"]).toBe("default-t");
  });

  test("that is a directory ends the search, and that is said", async () => {
    const { env, profilesPath } = await homeOf({});
    await mkdir(profilesPath, { recursive: true });
    expect(await linkOf(env)).toMatchObject({ isUsed: false, reason: `${profilesPath} is not a file` });
  });

  test("that others can read is used, with a warning in explain", async () => {
    const { env, profilesPath } = await homeOf({ profiles });
    expect(await linkOf(env)).not.toHaveProperty("warning");
    await chmod(profilesPath, 0o640);
    expect(await linkOf(env)).toMatchObject({
      isUsed: true,
      warning: `other users of this machine can read ${profilesPath}: make it yours alone with chmod 600`,
    });
  });

  test("that others can read needs no warning when it holds no credentials", async () => {
    const { env, profilesPath } = await homeOf({ profiles: "[default]\nregion = eu-de\n" });
    await chmod(profilesPath, 0o644);
    expect(await linkOf(env)).not.toHaveProperty("warning");
  });
});
