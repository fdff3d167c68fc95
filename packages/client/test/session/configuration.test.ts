import { beforeEach, describe, expect, test, vi } from "vitest";
import { isCredentialsError, Session, VisualizationJob, type SessionOptions } from "../../src/index.ts";
import { rejection } from "../support/in-memory.ts";

const credentials = { token: "t" };

beforeEach(() => {
  for (const name of Object.keys(process.env)) {
    // Without a home there are no files either.
    if (/^(VIZJOB|HUAWEICLOUD)_|^(HOME|USERPROFILE|APPDATA|XDG_CONFIG_HOME)$/.test(name)) vi.stubEnv(name, undefined);
  }
  return () => vi.unstubAllEnvs();
});

/** The address and headers of the first request that a session makes. */
async function firstRequest(options: SessionOptions): Promise<{ url: string; headers: Record<string, string> }> {
  let seen: { url: string; headers: Record<string, string> } | undefined;
  const fetch = async (url: unknown, init?: RequestInit) => {
    seen = { url: String(url), headers: Object.fromEntries(new Headers(init?.headers)) };
    return new Response("{}");
  };
  await new VisualizationJob(new Session({ fetch, ...options }), "1").stop();
  if (seen === undefined) throw new Error("nothing was sent");
  return seen;
}

function setEnvironment(variables: Record<string, string>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

async function missing(options: SessionOptions): Promise<string> {
  const fetch = vi.fn();
  const error = await rejection(new VisualizationJob(new Session({ fetch, ...options }), "1").info());
  expect(isCredentialsError(error)).toBe(true);
  expect(error).toMatchObject({ code: "CREDENTIALS" });
  expect(fetch).not.toHaveBeenCalled();
  return String(error);
}

describe("the address", () => {
  test.each([
    ["cn-north-4", "https://modelarts.cn-north-4.myhuaweicloud.com"],
    ["ap-southeast-1", "https://modelarts.ap-southeast-1.myhuaweicloud.com"],
    ["eu-de", "https://modelarts.eu-de.otc.t-systems.com"],
  ])("of region %s is %s", async (region, address) => {
    const { url } = await firstRequest({ region, projectId: "p", credentials });
    expect(url).toBe(`${address}/v1/p/visualization-jobs/1/stop`);
  });

  test("a region that is not known is told with those that are", async () => {
    const session = new Session({ region: "mars-1", projectId: "p", credentials });
    const error = await rejection(new VisualizationJob(session, "1").info());
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(String(error)).toMatch(/region "mars-1" is not known.*cn-north-4.*eu-de/);
  });

  test("a region that is not known is fine with an endpoint", async () => {
    const { url } = await firstRequest({
      region: "mars-1",
      endpoint: "https://m.example.com",
      projectId: "p",
      credentials,
    });
    expect(url).toBe("https://m.example.com/v1/p/visualization-jobs/1/stop");
  });

  test.each([
    ["https://m.example.com/prefix/a/", "https://m.example.com/prefix/a/v1/p/visualization-jobs/1/stop"],
    ["https://m.example.com:8443", "https://m.example.com:8443/v1/p/visualization-jobs/1/stop"],
    ["https://m.example.com/?", "https://m.example.com/v1/p/visualization-jobs/1/stop"],
    ["https://m.example.com/a#", "https://m.example.com/a/v1/p/visualization-jobs/1/stop"],
  ])("%s keeps its path and port", async (endpoint, expected) => {
    expect((await firstRequest({ endpoint, projectId: "p", credentials })).url).toBe(expected);
  });
});

describe("plain http", () => {
  test.each(["http://localhost:1", "http://127.0.0.1:1", "http://127.8.8.8", "http://[::1]:1", "http://a.localhost"])(
    "is fine on loopback: %s",
    (endpoint) => {
      expect(() => new Session({ endpoint, projectId: "p", credentials })).not.toThrow();
    },
  );

  test.each([
    "http://example.com",
    "http://10.0.0.1",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com",
    "ftp://localhost",
  ])("is refused beyond it: %s", (endpoint) => {
    expect(() => new Session({ endpoint, projectId: "p", credentials })).toThrow(/is not https.*allowHttp/);
  });

  test("is fine when it is allowed", () => {
    expect(
      () => new Session({ endpoint: "http://example.com", allowHttp: true, projectId: "p", credentials }),
    ).not.toThrow();
    expect(
      () => new Session({ endpoint: "ftp://example.com", allowHttp: true, projectId: "p", credentials }),
    ).toThrow();
  });

  test("is fine for the local server in memory, which its own fetch serves", () => {
    const endpoint = "http://vizjobs.local";
    const fetch = vi.fn();
    expect(() => new Session({ endpoint, fetch, projectId: "p", credentials })).not.toThrow();
    expect(() => new Session({ endpoint, projectId: "p", credentials })).toThrow(/is not https/);
  });
});

describe("an endpoint that cannot be used", () => {
  test.each([
    ["no scheme", "/relative"],
    ["a user", "https://user:pass@example.com"],
    ["a query", "https://example.com?token=canary"],
    ["a fragment", "https://example.com#canary"],
  ])("with %s is refused, and a secret in it is not printed", (_name, endpoint) => {
    let error: unknown;
    try {
      error = new Session({ endpoint, projectId: "p", credentials });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ name: "ConfigurationError", code: "CONFIGURATION" });
    expect(String(error)).not.toMatch(/canary|pass@/);
  });
});

test.each(["localhost:8080", "m.example.com:443/a"])("the endpoint %s is told to lack its scheme", (endpoint) => {
  expect(() => new Session({ endpoint, projectId: "p", credentials })).toThrow(/has no scheme.*https:/);
});

describe("the environment", () => {
  const base = { HUAWEICLOUD_SDK_PROJECT_ID: "env-p", VIZJOB_REGION: "eu-de", VIZJOB_TOKEN: "env-t" };

  test("gives everything that the options leave out", async () => {
    setEnvironment(base);
    const { url, headers } = await firstRequest({});
    expect(url).toBe("https://modelarts.eu-de.otc.t-systems.com/v1/env-p/visualization-jobs/1/stop");
    expect(headers["x-auth-token"]).toBe("env-t");
  });

  test("may be given as an option, which hides that of the process", async () => {
    setEnvironment({ ...base, HUAWEICLOUD_SDK_AK: "AK" });
    const { url, headers } = await firstRequest({
      env: { ...base, VIZJOB_TOKEN: "given", VIZJOB_REGION: "cn-north-4" },
    });
    expect([new URL(url).host, headers["x-auth-token"]]).toEqual(["modelarts.cn-north-4.myhuaweicloud.com", "given"]);
    expect(await rejection(firstRequest({ env: {} }))).toMatchObject({ name: "CredentialsError" });
  });

  test("options win over it", async () => {
    setEnvironment(base);
    const { url, headers } = await firstRequest({ region: "cn-north-4", projectId: "p", credentials });
    expect(url).toBe("https://modelarts.cn-north-4.myhuaweicloud.com/v1/p/visualization-jobs/1/stop");
    expect(headers["x-auth-token"]).toBe("t");
  });

  test("counts as empty where it may not be read, as in Deno without permission", async () => {
    const env = new Proxy<Record<string, string>>(
      {},
      {
        get: (_target, name) => {
          throw new Error(`Requires env access to ${String(name)}`);
        },
      },
    );
    const { url } = await firstRequest({ env, region: "eu-de", projectId: "p", credentials });
    expect(url).toBe("https://modelarts.eu-de.otc.t-systems.com/v1/p/visualization-jobs/1/stop");
    expect(await missing({ env })).toMatch(/VIZJOB_TOKEN,.* are not set/);
  });

  test("VIZJOB_ENDPOINT wins over a region, and is checked like an option", async () => {
    setEnvironment({ ...base, VIZJOB_ENDPOINT: "http://127.0.0.1:1/p/" });
    expect((await firstRequest({})).url).toBe("http://127.0.0.1:1/p/v1/env-p/visualization-jobs/1/stop");
    setEnvironment({ VIZJOB_ENDPOINT: "http://example.com" });
    expect(await rejection(firstRequest({}))).toMatchObject({ name: "ConfigurationError" });
  });

  test("VIZJOB_REGION wins over HUAWEICLOUD_SDK_REGION_ID, which counts too", async () => {
    setEnvironment({ ...base, HUAWEICLOUD_SDK_REGION_ID: "cn-north-4" });
    expect((await firstRequest({})).url).toContain("eu-de");
    setEnvironment({ VIZJOB_REGION: "" });
    expect((await firstRequest({})).url).toContain("cn-north-4");
  });

  test("a token wins over keys, and an empty token counts as none", async () => {
    setEnvironment({
      ...base,
      HUAWEICLOUD_SDK_AK: "AK",
      HUAWEICLOUD_SDK_SK: "SK",
      HUAWEICLOUD_SDK_SECURITY_TOKEN: "ST",
    });
    const withToken = await firstRequest({});
    expect(withToken.headers["x-auth-token"]).toBe("env-t");
    expect(withToken.headers).not.toHaveProperty("authorization");
    setEnvironment({ VIZJOB_TOKEN: "" });
    const signed = await firstRequest({});
    expect(signed.headers["authorization"]).toMatch(
      /^SDK-HMAC-SHA256 Access=AK, SignedHeaders=content-type;host;x-project-id;x-sdk-date;x-security-token, Signature=[0-9a-f]{64}$/,
    );
    expect(signed.headers).toMatchObject({ "x-project-id": "env-p", "x-security-token": "ST" });
    expect(signed.headers).not.toHaveProperty("x-auth-token");
  });
});

describe("what is missing is told by the first call, and nothing is sent", () => {
  test("all of it at once, with what was looked at and the next step", async () => {
    const message = await missing({});
    expect(message).toContain(
      "there are no credentials: VIZJOB_TOKEN, HUAWEICLOUD_SDK_AK with HUAWEICLOUD_SDK_SK, VIZJOB_USERNAME with VIZJOB_PASSWORD are not set",
    );
    expect(message).toContain("HUAWEICLOUD_SDK_PROJECT_ID is not set");
    expect(message).toContain("VIZJOB_REGION, HUAWEICLOUD_SDK_REGION_ID and VIZJOB_ENDPOINT are not set");
    expect(message).toMatch(/Set the variables, or give/);
  });

  test.each([
    ["HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_AK is set, HUAWEICLOUD_SDK_SK is not"],
    ["HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_SK is set, HUAWEICLOUD_SDK_AK is not"],
  ])("half a key pair: %s", async (name, message) => {
    vi.stubEnv(name, "canary");
    const text = await missing({ region: "eu-de", projectId: "p" });
    expect(text).toContain(message);
    expect(text).not.toContain("canary");
  });

  test("a variable that is set later is found by the next call", async () => {
    const fetch = vi.fn(async () => new Response("{}"));
    const job = new VisualizationJob(new Session({ region: "eu-de", projectId: "p", fetch }), "1");
    await rejection(job.stop());
    vi.stubEnv("VIZJOB_TOKEN", "t");
    await job.stop();
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe("credentials that cannot be sent", () => {
  test.each<[string, object]>([
    ["an empty token", { token: "" }],
    ["a token with a line break", { token: "canary\n" }],
    ["a token that is a number", { token: 7 }],
    ["a secret key with a blank", { accessKey: "AK", secretKey: "canary key" }],
    ["an access key alone", { accessKey: "canary" }],
    ["nothing", {}],
  ])("are refused when the session is made: %s", (_name, given) => {
    let error: unknown;
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a caller without types may pass
      error = new Session({ region: "eu-de", projectId: "p", credentials: given as never });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ name: "CredentialsError" });
    expect(String(error)).not.toContain("canary");
  });
});

test("a header of a call that cannot be sent is named, and its value is not printed", async () => {
  const session = new Session({ region: "eu-de", projectId: "p", credentials });
  for (const headers of [{ "X-A": "canary\r\nX-B: 1" }, { "X A": "canary" }, { "": "canary" }]) {
    const error = await rejection(new VisualizationJob(session, "1").info({ headers }));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(String(error)).not.toContain("canary");
  }
});
