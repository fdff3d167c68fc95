import { describe, expect, test } from "vitest";
import { isCredentialsError, Session, VisualizationJob } from "../../src/index.ts";
import { firstCall } from "../support/first-call.ts";
import { rejection } from "../support/in-memory.ts";

const target = { VIZJOB_REGION: "eu-de", HUAWEICLOUD_SDK_PROJECT_ID: "p" };
const token = { VIZJOB_TOKEN: "canary-token" };
const keys = { HUAWEICLOUD_SDK_AK: "AK", HUAWEICLOUD_SDK_SK: "canary-sk" };
const temporary = { ...keys, HUAWEICLOUD_SDK_SECURITY_TOKEN: "canary-st" };
const password = { VIZJOB_USERNAME: "user", VIZJOB_PASSWORD: "canary-pw" };

const carriesToken = { "x-auth-token": "canary-token" };
const isSigned = { authorization: expect.stringContaining("Access=AK,") };
const carriesIssued = { "x-auth-token": "issued" };

describe("credentials in the environment", () => {
  test.each<[string, Record<string, string>, string, object]>([
    ["a token", token, "VIZJOB_TOKEN", carriesToken],
    ["keys", keys, "HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK", isSigned],
    [
      "temporary keys",
      temporary,
      "HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, HUAWEICLOUD_SDK_SECURITY_TOKEN",
      { ...isSigned, "x-security-token": "canary-st" },
    ],
    ["a password", password, "VIZJOB_USERNAME, VIZJOB_PASSWORD", carriesIssued],
    [
      "a password of a user of an account",
      { ...password, VIZJOB_ACCOUNT: "acme" },
      "VIZJOB_ACCOUNT, VIZJOB_USERNAME, VIZJOB_PASSWORD",
      carriesIssued,
    ],
    ["a token before keys and a password", { ...password, ...keys, ...token }, "VIZJOB_TOKEN", carriesToken],
    ["keys before a password", { ...password, ...keys }, "HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK", isSigned],
    ["a token before half a pair of keys", { ...token, HUAWEICLOUD_SDK_AK: "AK" }, "VIZJOB_TOKEN", carriesToken],
    ["what stands between blanks", { VIZJOB_TOKEN: "  canary-token\n" }, "VIZJOB_TOKEN", carriesToken],
  ])("%s", async (_name, variables, from, headers) => {
    const env = { ...target, ...variables };
    expect((await firstCall({ env })).at(-1)?.headers).toMatchObject(headers);
    expect((await new Session({ env }).explain()).credentials.from).toBe(from);
  });

  test("log in as the account, the user and the password that they say", async () => {
    const [login] = await firstCall({ env: { ...target, ...password, VIZJOB_ACCOUNT: "acme" } });
    expect(login?.url).toBe("https://iam.eu-de.otc.t-systems.com/v3/auth/tokens?nocatalog=true");
    expect(JSON.parse(login?.body ?? "")).toMatchObject({
      auth: {
        identity: { password: { user: { name: "user", password: "canary-pw", domain: { name: "acme" } } } },
        scope: { project: { id: "p" } },
      },
    });
  });

  test.each<[string, Record<string, string>, string]>([
    ["token", { ...keys, VIZJOB_TOKEN: "" }, "HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK"],
    ["token of blanks", { ...keys, VIZJOB_TOKEN: " \t" }, "HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK"],
    [
      "pair of keys",
      { ...password, HUAWEICLOUD_SDK_AK: "", HUAWEICLOUD_SDK_SK: "" },
      "VIZJOB_USERNAME, VIZJOB_PASSWORD",
    ],
    ["security token", { ...temporary, HUAWEICLOUD_SDK_SECURITY_TOKEN: "" }, "HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK"],
    ["account", { ...password, VIZJOB_ACCOUNT: "" }, "VIZJOB_USERNAME, VIZJOB_PASSWORD"],
  ])("an empty %s counts as unset", async (_name, variables, from) => {
    const { credentials } = await new Session({ env: { ...target, ...variables } }).explain();
    expect(credentials.from).toBe(from);
  });
});

describe("half a pair in the environment ends the search, and says what is set and what is not", () => {
  test.each<[string, Record<string, string>]>([
    ["HUAWEICLOUD_SDK_AK is set, HUAWEICLOUD_SDK_SK is not", { HUAWEICLOUD_SDK_AK: "canary" }],
    ["HUAWEICLOUD_SDK_SK is set, HUAWEICLOUD_SDK_AK is not", { HUAWEICLOUD_SDK_SK: "canary" }],
    ["VIZJOB_USERNAME is set, VIZJOB_PASSWORD is not", { VIZJOB_USERNAME: "canary" }],
    ["VIZJOB_PASSWORD is set, VIZJOB_USERNAME is not", { VIZJOB_PASSWORD: "canary", VIZJOB_ACCOUNT: "acme" }],
    ["HUAWEICLOUD_SDK_AK is set, HUAWEICLOUD_SDK_SK is not", { ...password, HUAWEICLOUD_SDK_AK: "canary" }],
  ])("%s", async (message, variables) => {
    const session = new Session({ env: { ...target, ...variables } });
    const error = await rejection(new VisualizationJob(session, "1").info());
    expect(isCredentialsError(error)).toBe(true);
    expect(String(error)).toContain(`there are no credentials: they are half there: ${message}`);
    expect(String(error)).not.toContain("canary");
  });

  test.each([
    ["a security token alone", { HUAWEICLOUD_SDK_SECURITY_TOKEN: "canary" }],
    ["an account alone", { VIZJOB_ACCOUNT: "canary" }],
  ])("%s is no half of a pair", async (_name, variables) => {
    const error = await rejection(firstCall({ env: { ...target, ...variables } }));
    expect(String(error)).toContain("VIZJOB_USERNAME with VIZJOB_PASSWORD are not set");
    expect(String(error)).not.toContain("canary");
  });
});

describe("project and addresses in the environment", () => {
  test.each<[string, Record<string, string>, string]>([
    ["VIZJOB_REGION", { VIZJOB_REGION: "cn-north-4" }, "https://modelarts.cn-north-4.myhuaweicloud.com/v1/p/"],
    [
      "HUAWEICLOUD_SDK_REGION_ID",
      { VIZJOB_REGION: "", HUAWEICLOUD_SDK_REGION_ID: "cn-east-3" },
      "https://modelarts.cn-east-3.myhuaweicloud.com/v1/p/",
    ],
    ["VIZJOB_ENDPOINT", { VIZJOB_ENDPOINT: "https://m.example.com/a/" }, "https://m.example.com/a/v1/p/"],
    [
      "HUAWEICLOUD_SDK_PROJECT_ID",
      { HUAWEICLOUD_SDK_PROJECT_ID: "other" },
      "https://modelarts.eu-de.otc.t-systems.com/v1/other/",
    ],
  ])("%s", async (_name, variables, address) => {
    const [request] = await firstCall({ env: { ...target, ...token, ...variables } });
    expect(request?.url).toBe(`${address}visualization-jobs/1/stop`);
  });

  test("VIZJOB_IAM_ENDPOINT, with or without /v3", async () => {
    for (const address of ["https://iam.example.com/a", "https://iam.example.com/a/v3/"]) {
      const [login] = await firstCall({ env: { ...target, ...password, VIZJOB_IAM_ENDPOINT: address } });
      expect(login?.url).toBe("https://iam.example.com/a/v3/auth/tokens?nocatalog=true");
    }
  });

  test("options win over each of them", async () => {
    const elsewhere = "https://env.example.com";
    const requests = await firstCall({
      env: { ...target, ...token, VIZJOB_ENDPOINT: elsewhere, VIZJOB_IAM_ENDPOINT: elsewhere },
      region: "cn-north-4",
      projectId: "mine",
      endpoint: "https://m.example.com",
      iamEndpoint: "https://iam.example.com",
      credentials: { username: "me", password: "pw" },
    });
    expect(requests.map(({ url }) => url)).toEqual([
      "https://iam.example.com/v3/auth/tokens?nocatalog=true",
      "https://m.example.com/v1/mine/visualization-jobs/1/stop",
    ]);
    expect(requests[0]?.body).toContain('"name":"me"');
  });

  test("an empty option counts as left out", async () => {
    const empty = { region: "", projectId: "", endpoint: "", iamEndpoint: "" };
    const [request] = await firstCall({ env: { ...target, ...token }, ...empty });
    expect(request?.url).toBe("https://modelarts.eu-de.otc.t-systems.com/v1/p/visualization-jobs/1/stop");
  });
});

test("a variable that the runtime does not grant counts as unset", async () => {
  const env = new Proxy<Record<string, string>>(target, {
    get(variables, name) {
      if (name === "VIZJOB_TOKEN") throw new Error("denied");
      return Reflect.get(variables, name);
    },
  });
  expect(await rejection(firstCall({ env }))).toMatchObject({ name: "CredentialsError" });
});
