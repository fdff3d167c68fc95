import fileSystem from "node:fs/promises";
import { describe, expect, test, vi } from "vitest";
import { Session, VisualizationJob } from "../../src/index.ts";
import { firstCall } from "../support/first-call.ts";
import { homeOf } from "../support/home.ts";
import { rejection } from "../support/in-memory.ts";

const vendorKeys = "[basic]\nak = VENDOR\nsk = canary\n";
const profileToken = "[default]\ntoken = t\n";
const settings = (owner: string) =>
  `project_id = ${owner}-p\niam_endpoint = https://iam.${owner}.example.com\nendpoint = https://m.${owner}.example.com\n`;

async function explained(files: Parameters<typeof homeOf>[0], options: object = {}, variables: object = {}) {
  const { env } = await homeOf(files);
  const { projectId, endpoint, iamEndpoint, region } = await new Session({
    env: { ...env, ...variables },
    ...options,
  }).explain();
  return [projectId.value, endpoint.value, iamEndpoint.value, region.value];
}

describe("the settings of a file", () => {
  test("count with its credentials, and not those of the file of another account", async () => {
    expect(
      await explained({
        vendor: `${vendorKeys}project_id = vendor-p\n`,
        profiles: `${profileToken}${settings("profile")}region = eu-de\n`,
      }),
    ).toEqual(["vendor-p", undefined, undefined, undefined]);
  });

  test("count before those of a file without credentials, whichever is read first", async () => {
    expect(
      await explained({
        vendor: "[basic]\nproject_id = stray-p\niam_endpoint = https://iam.stray.example.com\n",
        profiles: `${profileToken}${settings("profile")}region = eu-de\n`,
      }),
    ).toEqual(["profile-p", "https://m.profile.example.com", "https://iam.profile.example.com", "eu-de"]);
  });

  test("of one without credentials fill in what is left", async () => {
    expect(
      await explained({
        vendor: `${vendorKeys}project_id = vendor-p\n`,
        profiles: `[default]\n${settings("profile")}region = eu-de\n`,
      }),
    ).toEqual(["vendor-p", "https://m.profile.example.com", "https://iam.profile.example.com", "eu-de"]);
  });

  test("do not count beside credentials of the options", async () => {
    const files = { vendor: `${vendorKeys}project_id = vendor-p\n`, profiles: `[default]\nregion = eu-de\n` };
    expect(await explained(files, { credentials: { token: "mine" } })).toEqual([
      undefined,
      "https://modelarts.eu-de.otc.t-systems.com",
      "https://iam.eu-de.otc.t-systems.com",
      "eu-de",
    ]);
  });

  test("do not count beside credentials of the environment", async () => {
    const files = { vendor: `${vendorKeys}project_id = vendor-p\n`, profiles: `${profileToken}${settings("profile")}` };
    expect(await explained(files, {}, { VIZJOB_TOKEN: "mine" })).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("yield to the environment and to the options, one by one", async () => {
    const files = { profiles: `${profileToken}${settings("profile")}region = eu-de\n` };
    const variables = { HUAWEICLOUD_SDK_PROJECT_ID: "env-p", VIZJOB_REGION: "cn-north-1" };
    expect(await explained(files, { region: "cn-north-4" }, variables)).toEqual([
      "env-p",
      "https://m.profile.example.com",
      "https://iam.profile.example.com",
      "cn-north-4",
    ]);
  });
});

describe("files are read", () => {
  const profiles = `${profileToken}project_id = p\nregion = eu-de\n`;

  test("once for 20 first calls at once", async () => {
    const { env, profilesPath } = await homeOf({ profiles });
    const reads = vi.spyOn(fileSystem, "readFile");
    const session = new Session({ env, fetch: async () => new Response("{}") });
    await Promise.all(Array.from({ length: 20 }, () => new VisualizationJob(session, "1").stop()));
    await new VisualizationJob(session, "1").stop();
    expect(reads.mock.calls.filter(([path]) => path === profilesPath)).toHaveLength(1);
    reads.mockRestore();
  });

  test("again by the next call when something was missing", async () => {
    const { env, profilesPath } = await homeOf({ profiles: "[default]\n" });
    const session = new Session({ env, fetch: async () => new Response("{}") });
    expect(await rejection(new VisualizationJob(session, "1").stop())).toMatchObject({ name: "CredentialsError" });
    await fileSystem.writeFile(profilesPath, profiles);
    await new VisualizationJob(session, "1").stop();
  });

  test("not when the options say all", async () => {
    const reads = vi.spyOn(fileSystem, "readFile");
    const { env } = await homeOf({ profiles });
    await firstCall({ env, endpoint: "https://m.example.com", projectId: "p", credentials: { token: "t" } });
    expect(reads).not.toHaveBeenCalled();
    reads.mockRestore();
  });

  test("not, nor the environment of the process, when `env` is empty", async () => {
    const { env } = await homeOf({ profiles, vendor: vendorKeys });
    for (const [name, value] of Object.entries({ ...env, VIZJOB_TOKEN: "canary" })) vi.stubEnv(name, value);
    const reads = vi.spyOn(fileSystem, "readFile");
    expect(await rejection(firstCall({ env: {}, region: "eu-de", projectId: "p" }))).toMatchObject({
      name: "CredentialsError",
    });
    expect(reads).not.toHaveBeenCalled();
    reads.mockRestore();
    expect((await firstCall({ region: "eu-de", projectId: "p" }))[0]?.headers["x-auth-token"]).toBe("canary");
    vi.unstubAllEnvs();
  });
});
