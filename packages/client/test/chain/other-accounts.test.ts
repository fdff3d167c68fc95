import { mkdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { Session, VisualizationJob } from "../../src/index.ts";
import { homeOf } from "../support/home.ts";
import { rejection } from "../support/in-memory.ts";

describe("an address in a file without credentials", () => {
  const profiles =
    "[default]\nregion = cn-north-4\nendpoint = https://elsewhere.example.com\niam_endpoint = https://iam.example.com\n";

  test("does not take the calls of a region that the options name", async () => {
    const { env } = await homeOf({ profiles });
    const session = new Session({ region: "eu-de", projectId: "p", credentials: { token: "t" }, env });
    const { endpoint, iamEndpoint } = await session.explain();
    expect(endpoint.value).toBe("https://modelarts.eu-de.otc.t-systems.com");
    expect(iamEndpoint.value).toBe("https://iam.eu-de.otc.t-systems.com");
  });

  test("counts with the region of the file, and for a region that nobody knows", async () => {
    const { env } = await homeOf({ profiles });
    for (const region of [undefined, "mars-1"]) {
      const session = new Session({ region, projectId: "p", credentials: { token: "t" }, env });
      expect((await session.explain()).endpoint.value).toBe("https://elsewhere.example.com");
    }
  });
});

test("a file that is no INI file shows nothing of itself", async () => {
  const { env } = await homeOf({ vendor: '[{"ak":"CANARYACCESSKEY","sk":"CANARYSECRETKEY"}]\n[sk = CANARYTHREE\n' });
  const session = new Session({ region: "eu-de", projectId: "p", env });
  const told =
    JSON.stringify(await session.explain()) + String(await rejection(new VisualizationJob(session, "1").info()));
  expect(told).toContain("cannot be shown");
  expect(told).not.toContain("CANARY");
});

describe("no other account stands in", () => {
  const profiles = "[default]\ntoken = other-account\n";

  test("for a credentials file that is named and not there", async () => {
    const { env } = await homeOf({ profiles });
    const named = { ...env, HUAWEICLOUD_SDK_CREDENTIALS_FILE: "/typo" };
    const session = new Session({ region: "eu-de", projectId: "p", env: named });
    const error = await rejection(new VisualizationJob(session, "1").info());
    expect(error).toMatchObject({ name: "CredentialsError" });
    expect(String(error)).toContain("/typo is not there");
  });

  test("for one that is there and cannot be read", async () => {
    const { env, vendorPath } = await homeOf({ profiles });
    await mkdir(vendorPath, { recursive: true });
    const session = new Session({ region: "eu-de", projectId: "p", env });
    expect(String(await rejection(new VisualizationJob(session, "1").info()))).toContain(`${vendorPath} is not a file`);
  });
});

test("blanks around a password belong to it", async () => {
  const passwords: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    const body = typeof init?.body === "string" ? init.body : "{}";
    passwords.push(JSON.parse(body).auth.identity.password.user.password);
    return new Response("{}", { status: 401 });
  };
  const env = { VIZJOB_USERNAME: "u", VIZJOB_PASSWORD: " blank ", VIZJOB_REGION: "eu-de" };
  await rejection(new VisualizationJob(new Session({ env, fetch }), "1").info());
  expect(passwords).toEqual([" blank "]);
});
