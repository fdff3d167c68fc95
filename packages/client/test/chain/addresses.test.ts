import { describe, expect, test, vi } from "vitest";
import { Session, VisualizationJob } from "../../src/index.ts";
import { firstCall } from "../support/first-call.ts";
import { rejection } from "../support/in-memory.ts";

const regions = `
  cn-north-1 cn-north-2 cn-north-4 cn-north-9 cn-north-11 cn-north-12
  cn-east-3 cn-east-4 cn-south-1 cn-southwest-2 cn-southwest-3
  ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4
  la-south-2 la-north-2 sa-brazil-1 af-south-1 af-north-1 tr-west-1 me-east-1`;
const huawei = regions
  .trim()
  .split(/\s+/)
  .map((region) => [region, `${region}.myhuaweicloud.com`]);
const telekom = [["eu-de", "eu-de.otc.t-systems.com"]];

const password = { username: "user", password: "pw" };

describe("the addresses of service and IAM", () => {
  test.each([...huawei, ...telekom])("in region %s end in %s", async (region, domain) => {
    const requests = await firstCall({ env: {}, region, credentials: password });
    expect(requests.map(({ url }) => new URL(url).origin)).toEqual([
      `https://iam.${domain}`,
      `https://modelarts.${domain}`,
    ]);
  });
});

describe("a region that is not known", () => {
  const unknown = { env: {}, region: "mars-1" };

  async function refusal(options: object): Promise<string> {
    const error = await rejection(firstCall({ ...unknown, ...options }));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    return String(error);
  }

  test("has no address of the service, and those that are known are told", async () => {
    expect(await refusal({ projectId: "p", credentials: { token: "t" } })).toMatch(
      /^ConfigurationError: The address of the service in region "mars-1" is not known\..*cn-north-4.*eu-de/,
    );
  });

  test("has no address of IAM, which a login needs, and a project that is looked up", async () => {
    const endpoint = "https://m.example.com";
    for (const options of [{ projectId: "p", credentials: password }, { credentials: { token: "t" } }]) {
      const text = await refusal({ endpoint, ...options });
      expect(text).toContain('The address of IAM in region "mars-1" is not known');
      expect(text).toContain("Set iamEndpoint");
    }
  });

  test("is fine with the addresses that a call needs", async () => {
    const endpoint = "https://m.example.com";
    await firstCall({ ...unknown, endpoint, projectId: "p", credentials: { token: "t" } });
    const [login] = await firstCall({
      ...unknown,
      endpoint,
      iamEndpoint: "https://iam.example.com",
      credentials: password,
    });
    expect(login?.body).toContain('"scope":{"project":{"name":"mars-1"}}');
  });
});

describe("plain http to IAM, where a password would be readable on the way", () => {
  const given = { env: {}, endpoint: "https://m.example.com", projectId: "p", credentials: password };

  test.each(["http://iam.example.com", "http://10.0.0.1/v3", "http://localhost.example.com"])(
    "is refused: %s",
    async (iamEndpoint) => {
      expect(() => new Session({ ...given, iamEndpoint })).toThrow(
        /The IAM endpoint http:\/\/\S+ is not https.*Use https, or set allowHttp/,
      );
      const { iamEndpoint: _own, ...rest } = { ...given, iamEndpoint };
      const error = await rejection(firstCall({ ...rest, env: { VIZJOB_IAM_ENDPOINT: iamEndpoint } }));
      expect(error).toMatchObject({ name: "ConfigurationError" });
    },
  );

  test.each(["http://localhost:1", "http://127.0.0.1:1/v3", "http://[::1]:1", "http://iam.localhost/a"])(
    "is fine on loopback: %s",
    async (iamEndpoint) => {
      const [login] = await firstCall({ ...given, iamEndpoint });
      expect(new URL(login?.url ?? "").origin).toBe(new URL(iamEndpoint).origin);
    },
  );

  test("is fine where it is allowed, in the options and in the environment", async () => {
    const iamEndpoint = "http://iam.example.com";
    await firstCall({ ...given, iamEndpoint, allowHttp: true });
    await firstCall({ ...given, env: { VIZJOB_IAM_ENDPOINT: iamEndpoint }, allowHttp: true });
  });
});

describe("an address of IAM that cannot be used", () => {
  test.each([
    ["no scheme", "iam.example.com:443/v3"],
    ["no address", "/v3"],
    ["a user", "https://canary:canary@iam.example.com"],
    ["a query", "https://iam.example.com/v3?canary"],
    ["a fragment", "https://iam.example.com/v3#canary"],
    ["another scheme", "ftp://iam.example.com"],
  ])("is refused when the session is made, without being quoted: %s", (_name, iamEndpoint) => {
    let error: unknown;
    try {
      error = new Session({ iamEndpoint });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ name: "ConfigurationError", code: "CONFIGURATION" });
    expect(String(error)).toContain("The IAM endpoint");
    expect(String(error)).not.toContain("canary");
  });
});

test("a login without an address of IAM tells which one is missing, and nothing is sent", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const session = new Session({
    env: {},
    fetch,
    endpoint: "https://m.example.com",
    projectId: "p",
    credentials: async () => password,
  });
  const error = await rejection(new VisualizationJob(session, "1").info());
  expect(error).toMatchObject({ name: "CredentialsError" });
  expect(String(error)).toContain("there is no address of IAM. Give iamEndpoint, or set VIZJOB_IAM_ENDPOINT.");
  expect(fetch).not.toHaveBeenCalled();
});
