import { describe, expect, test } from "vitest";
import { VisualizationJob } from "../../src/index.ts";
import { account, issue, loginSession } from "../support/login.ts";
import { projectId } from "../support/service.ts";

const path = "/v1/{project_id}/visualization-jobs";

describe("a login by password", () => {
  test("asks for a token of the project by its id, and every call carries that token", async () => {
    const { session, logins, calls } = await loginSession();
    await new VisualizationJob(session, "10").info();
    await new VisualizationJob(session, "10").stop();
    expect(logins).toHaveLength(1);
    expect(logins[0]).toMatchObject({ method: "POST", url: "/v3/auth/tokens?nocatalog=true" });
    expect(logins[0]?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(logins[0]?.body ?? "")).toEqual({
      auth: {
        identity: {
          methods: ["password"],
          password: { user: { name: "user", password: "canary-password", domain: { name: "account" } } },
        },
        scope: { project: { id: projectId } },
      },
    });
    expect(calls.map(({ headers }) => headers["x-auth-token"])).toEqual(["token-1", "token-1"]);
  });

  test("asks by the name of the region when there is no project id", async () => {
    const { session, logins } = await loginSession({}, { projectId: undefined });
    await new VisualizationJob(session, "10").info();
    expect(JSON.parse(logins[0]?.body ?? "")).toMatchObject({ auth: { scope: { project: { name: "cn-north-4" } } } });
    expect(logins[0]?.body).not.toContain(projectId);
  });

  test("is one of the account itself when only a username is given", async () => {
    const { session, logins } = await loginSession({}, { credentials: { username: "acme", password: "secret" } });
    await new VisualizationJob(session, "10").info();
    expect(JSON.parse(logins[0]?.body ?? "")).toMatchObject({
      auth: { identity: { password: { user: { name: "acme", password: "secret", domain: { name: "acme" } } } } },
    });
  });

  test.each(["", "/", "/v3", "/v3/", "//v3//"])(
    "goes to the same address with %j after that of IAM",
    async (suffix) => {
      const { iamEndpoint, logins } = await loginSession();
      const { session } = await loginSession({}, { iamEndpoint: `${iamEndpoint}${suffix}` });
      await new VisualizationJob(session, "10").info();
      expect(logins[0]?.url).toBe("/v3/auth/tokens?nocatalog=true");
    },
  );

  test.each(["/a/b", "/a/b/v3"])("keeps %s of the address of IAM", async (prefix) => {
    const { iamEndpoint, logins } = await loginSession();
    const { session } = await loginSession({}, { iamEndpoint: `${iamEndpoint}${prefix}` });
    await new VisualizationJob(session, "10").info();
    expect(logins[0]?.url).toBe("/a/b/v3/auth/tokens?nocatalog=true");
  });

  test("sends the password to IAM alone, and neither token nor headers of the call to IAM", async () => {
    const { session, logins, calls } = await loginSession({}, { userAgent: "mine/1" });
    await new VisualizationJob(session, "10").info({ headers: { "X-Trace": "abc" } });
    expect(JSON.stringify(calls)).not.toContain(account.password);
    expect(calls[0]?.headers).toMatchObject({ "x-trace": "abc", "user-agent": "mine/1" });
    expect(logins[0]?.headers).toMatchObject({ "user-agent": "mine/1" });
    expect(Object.keys(logins[0]?.headers ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(x-auth-token|authorization|x-trace)$/)]),
    );
  });

  test("sends names and passwords in any script whole", async () => {
    const credentials = { account: "账户", username: 'a"b\\', password: "ключ 👨‍👩‍👧" };
    const { session, logins } = await loginSession({}, { credentials });
    await new VisualizationJob(session, "10").info();
    expect(JSON.parse(logins[0]?.body ?? "")).toMatchObject({
      auth: {
        identity: {
          password: { user: { name: 'a"b\\', password: "ключ 👨‍👩‍👧", domain: { name: "账户" } } },
        },
      },
    });
  });
});

describe("20 first calls at once", () => {
  test.each([
    ["a project id", projectId],
    ["none", undefined],
  ])("with %s make one request for a token", async (_name, given) => {
    const { session, logins, calls } = await loginSession({}, { projectId: given });
    await Promise.all(Array.from({ length: 20 }, () => new VisualizationJob(session, "10").info()));
    expect(logins.map(({ url }) => url)).toEqual(["/v3/auth/tokens?nocatalog=true"]);
    expect(new Set(calls.map(({ headers }) => headers["x-auth-token"]))).toEqual(new Set(["token-1"]));
    expect(calls).toHaveLength(20);
  });
});

describe("tokens of several projects", () => {
  const projects = ["p1", "p2"];

  test("are each asked for once, and each call carries the one of its project", async () => {
    const { session, logins, calls } = await loginSession({
      iam: ({ body }) => {
        const id = /"id":"(p\d)"/.exec(body)?.[1] ?? "";
        return issue(`token-of-${id}`, { project: { id, name: "any" } });
      },
    });
    for (const id of [...projects, ...projects]) {
      await session.api.GET(path, { params: { path: { project_id: id } } });
    }
    expect(logins).toHaveLength(2);
    expect(calls.map(({ url, headers }) => [url, headers["x-auth-token"]])).toEqual(
      [...projects, ...projects].map((id) => [`/v1/${id}/visualization-jobs`, `token-of-${id}`]),
    );
  });

  test("one that was got for the region serves its project by id too", async () => {
    const { session, logins } = await loginSession({}, { projectId: undefined });
    await session.api.GET(path);
    await session.api.GET(path, { params: { path: { project_id: projectId } } });
    expect(logins).toHaveLength(1);
  });
});
