import { describe, expect, test, vi } from "vitest";
import { Session, type Credentials, type ExplainedLink, type SessionOptions } from "../../src/index.ts";
import { homeOf } from "../support/home.ts";

const noOptions: ExplainedLink = {
  name: "options",
  isUsed: false,
  found: [],
  reason: "they hold no credentials",
};

const unset =
  "VIZJOB_TOKEN, HUAWEICLOUD_SDK_AK with HUAWEICLOUD_SDK_SK, VIZJOB_USERNAME with VIZJOB_PASSWORD are not set";

/** Explains a session, which sends nothing. */
async function explain(options: SessionOptions) {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const explanation = await new Session({ fetch, ...options }).explain();
  expect(fetch).not.toHaveBeenCalled();
  return explanation;
}

describe("an explanation says where everything is from", () => {
  test("when nothing is there", async () => {
    expect(await explain({ env: {} })).toEqual({
      credentials: { kind: "none", from: "not found" },
      region: { value: undefined, from: "not found" },
      projectId: { value: undefined, from: "not found" },
      endpoint: { value: undefined, from: "not found" },
      iamEndpoint: { value: undefined, from: "not found" },
      links: [
        noOptions,
        { name: "environment", isUsed: false, found: [], reason: unset },
        {
          name: "credentials file",
          isUsed: false,
          found: [],
          reason: "there is no home directory to find the credentials file in",
        },
        { name: "profile", isUsed: false, found: [], reason: "there is no home directory to find the profile in" },
      ],
    });
  });

  test("when the options say all", async () => {
    const env = { VIZJOB_TOKEN: "t", VIZJOB_REGION: "eu-de" };
    const given = {
      region: "cn-north-4",
      projectId: "p",
      endpoint: "https://m.example.com/a/",
      iamEndpoint: "https://iam.example.com/v3",
      credentials: { accessKey: "AK", secretKey: "SK", securityToken: "ST" },
    };
    const options = "the options";
    expect(await explain({ env, ...given })).toMatchObject({
      credentials: { kind: "temporary access key", from: options },
      region: { value: "cn-north-4", from: options },
      projectId: { value: "p", from: options },
      endpoint: { value: "https://m.example.com/a", from: options },
      iamEndpoint: { value: "https://iam.example.com", from: options },
      links: [
        {
          name: "options",
          isUsed: true,
          found: ["region", "projectId", "endpoint", "iamEndpoint", "credentials"],
          reason: "they hold credentials",
        },
        {
          name: "environment",
          isUsed: false,
          found: ["VIZJOB_TOKEN", "VIZJOB_REGION"],
          reason: "credentials come from the options",
        },
        { name: "credentials file", isUsed: false },
        { name: "profile", isUsed: false },
      ],
    });
  });

  test("when the environment holds credentials, and files hold others", async () => {
    const { env, vendorPath, profilesPath } = await homeOf({
      vendor: "[basic]\nak = A\nsk = S\nproject_id = v\n",
      profiles: "[default]\ntoken = t\nregion = eu-de\n",
    });
    const variables = { HUAWEICLOUD_SDK_AK: "AK", HUAWEICLOUD_SDK_SK: "SK", HUAWEICLOUD_SDK_REGION_ID: "cn-north-4" };
    const explanation = await explain({ env: { ...env, ...variables } });
    expect(explanation).toEqual({
      credentials: { kind: "access key", from: "HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK" },
      region: { value: "cn-north-4", from: "HUAWEICLOUD_SDK_REGION_ID" },
      projectId: { value: undefined, from: "will be looked up in IAM, by the region" },
      endpoint: { value: "https://modelarts.cn-north-4.myhuaweicloud.com", from: "the region, cn-north-4" },
      iamEndpoint: { value: "https://iam.cn-north-4.myhuaweicloud.com", from: "the region, cn-north-4" },
      links: [
        noOptions,
        {
          name: "environment",
          isUsed: true,
          found: ["HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_REGION_ID", "VIZJOB_CONFIG_DIR"],
          reason: "it is the first with credentials",
        },
        {
          name: "credentials file",
          isUsed: false,
          found: ["ak", "sk", "project_id"],
          reason: "credentials come from the environment",
        },
        { name: "profile", isUsed: false, found: ["token", "region"], reason: "credentials come from the environment" },
      ],
    });
    expect(JSON.stringify(explanation)).not.toContain(vendorPath);
    expect(JSON.stringify(explanation)).not.toContain(profilesPath);
  });

  test("when the vendor's file is the first with credentials", async () => {
    const { env, vendorPath } = await homeOf({
      vendor: "[basic]\nak = A\nsk = S\nproject_id = v\niam_endpoint = https://iam.example.com/v3/\n",
      profiles: "[default]\nregion = eu-de\n",
    });
    expect(await explain({ env })).toMatchObject({
      credentials: { kind: "access key", from: `ak, sk in ${vendorPath} [basic]` },
      region: { value: "eu-de", from: `region in ${env.VIZJOB_CONFIG_DIR}/config [default]` },
      projectId: { value: "v", from: `project_id in ${vendorPath} [basic]` },
      iamEndpoint: { value: "https://iam.example.com", from: `iam_endpoint in ${vendorPath} [basic]` },
      links: [
        noOptions,
        { name: "environment", isUsed: false, found: ["VIZJOB_CONFIG_DIR"], reason: unset },
        { name: "credentials file", isUsed: true, reason: "it is the first with credentials" },
        {
          name: "profile",
          isUsed: false,
          found: ["region"],
          reason: `${env.VIZJOB_CONFIG_DIR}/config [default] has no token, no access_key with secret_key, no username with password`,
        },
      ],
    });
  });

  test("when a profile is named: it stands before the vendor's file", async () => {
    const { env, profilesPath } = await homeOf({ profiles: "[work]\nusername = u\npassword = p\nregion = eu-de\n" });
    const { credentials, links } = await explain({ env: { ...env, VIZJOB_PROFILE: "work" } });
    expect(credentials).toEqual({ kind: "password", from: `username, password in ${profilesPath} [work]` });
    expect(links.map(({ name, isUsed }) => [name, isUsed])).toEqual([
      ["options", false],
      ["environment", false],
      ["profile", true],
      ["credentials file", false],
    ]);
  });

  test("when half a pair ends the search", async () => {
    const { env } = await homeOf({ vendor: "[basic]\nak = A\nsk = S\n", profiles: "[default]\nregion = eu-de\n" });
    expect(await explain({ env: { ...env, HUAWEICLOUD_SDK_SK: "S" } })).toMatchObject({
      credentials: { kind: "none", from: "not found" },
      links: [
        noOptions,
        {
          name: "environment",
          isUsed: false,
          found: ["HUAWEICLOUD_SDK_SK", "VIZJOB_CONFIG_DIR"],
          reason: "they are half there: HUAWEICLOUD_SDK_SK is set, HUAWEICLOUD_SDK_AK is not",
        },
        {
          name: "credentials file",
          isUsed: false,
          found: ["ak", "sk"],
          reason: "the environment before it cannot be used",
        },
        { name: "profile", isUsed: false, reason: expect.stringContaining("has no token") },
      ],
    });
  });
});

test.each<[string, Credentials]>([
  ["token", { token: "t" }],
  ["access key", { accessKey: "AK", secretKey: "SK" }],
  ["temporary access key", { accessKey: "AK", secretKey: "SK", securityToken: "ST" }],
  ["password", { username: "u", password: "p" }],
  ["function", () => ({ token: "t" })],
])("an explanation names the kind of given credentials: %s", async (kind, credentials) => {
  expect((await explain({ env: {}, credentials })).credentials).toEqual({ kind, from: "the options" });
});

test("an explanation calls no function for credentials", async () => {
  const credentials = vi.fn(() => ({ token: "t" }));
  await explain({ env: {}, credentials });
  expect(credentials).not.toHaveBeenCalled();
});

test("an address that cannot be used is told without what it may hold, and why", async () => {
  const { endpoint, iamEndpoint } = await explain({
    env: { VIZJOB_ENDPOINT: "https://user:canary@m.example.com/?token=canary", VIZJOB_IAM_ENDPOINT: "canary@iam" },
  });
  expect(endpoint).toEqual({
    value: undefined,
    from: "VIZJOB_ENDPOINT, which cannot be used: The endpoint holds a user, a query or a fragment. Leave only scheme, host, port and path.",
  });
  expect(iamEndpoint).toEqual({
    value: undefined,
    from: "VIZJOB_IAM_ENDPOINT, which cannot be used: The IAM endpoint is not an address. Give a full one, such as https://host/path.",
  });
});

test("a region that is not known has no address", async () => {
  expect(await explain({ env: {}, region: "mars-1" })).toMatchObject({
    region: { value: "mars-1", from: "the options" },
    endpoint: { value: undefined, from: "not found" },
    iamEndpoint: { value: undefined, from: "not found" },
  });
});
