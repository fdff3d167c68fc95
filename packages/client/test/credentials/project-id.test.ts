import { describe, expect, test } from "vitest";
import { isCredentialsError, VisualizationJob, type Credentials } from "../../src/index.ts";
import { rejection } from "../support/in-memory.ts";
import { issue, job, loginSession } from "../support/login.ts";
import { projectId, type Canned } from "../support/service.ts";

const keys = { accessKey: "AK", secretKey: "SK" };
const token = { token: "canary-token" };
const withoutProject = { projectId: undefined };

function projects(...found: unknown[]): Canned {
  return { body: { projects: found } };
}
const own = { id: projectId, name: "cn-north-4", enabled: true };

describe("the project of a login by password", () => {
  test("is the one that the token is for: no list of projects, and no second token", async () => {
    const { session, logins, calls } = await loginSession({}, withoutProject);
    await new VisualizationJob(session, "10").info();
    await new VisualizationJob(session, "11").info();
    expect(logins.map(({ url }) => url)).toEqual(["/v3/auth/tokens?nocatalog=true"]);
    expect(calls.map(({ url }) => url)).toEqual([
      `/v1/${projectId}/visualization-jobs/10`,
      `/v1/${projectId}/visualization-jobs/11`,
    ]);
    expect(session.toJSON().projectId).toBe(projectId);
  });

  test("is so too when a function gives the password", async () => {
    const { session, logins } = await loginSession(
      {},
      { ...withoutProject, credentials: () => ({ username: "user", password: "secret" }) },
    );
    await new VisualizationJob(session, "10").info();
    expect(logins.map(({ url }) => url)).toEqual(["/v3/auth/tokens?nocatalog=true"]);
  });

  test.each([
    ["does not say which one it is for", undefined],
    ["names it by what is no id", { id: "../admin", name: "cn-north-4" }],
  ])("is looked up with the token when IAM %s", async (_name, project) => {
    const { session, logins, calls } = await loginSession(
      { iam: ({ method }) => (method === "POST" ? issue("t", { project }) : projects(own)) },
      withoutProject,
    );
    await new VisualizationJob(session, "10").info();
    expect(logins[1]).toMatchObject({ method: "GET", url: "/v3/projects?name=cn-north-4" });
    expect(logins[1]?.headers["x-auth-token"]).toBe("t");
    expect(calls[0]?.url).toBe(`/v1/${projectId}/visualization-jobs/10`);
  });
});

describe("the project of a region is looked up once", () => {
  test("with a token", async () => {
    const { session, logins, calls } = await loginSession(
      { iam: () => projects(own) },
      { ...withoutProject, credentials: token },
    );
    await new VisualizationJob(session, "10").info();
    await new VisualizationJob(session, "10").info();
    expect(logins).toHaveLength(1);
    expect(logins[0]).toMatchObject({ method: "GET", url: "/v3/projects?name=cn-north-4", body: "" });
    expect(logins[0]?.headers["x-auth-token"]).toBe("canary-token");
    expect(calls.map(({ url }) => url)).toEqual(Array(2).fill(`/v1/${projectId}/visualization-jobs/10`));
    expect(session.toJSON().projectId).toBe(projectId);
  });

  test("with keys, signed for no project; the call itself is signed for the one that was found", async () => {
    const { session, logins, calls } = await loginSession(
      { iam: () => projects(own) },
      { ...withoutProject, credentials: keys },
    );
    await new VisualizationJob(session, "10").info();
    expect(logins[0]?.headers["authorization"]).toMatch(
      /^SDK-HMAC-SHA256 Access=AK, SignedHeaders=content-type;host;x-sdk-date, Signature=/,
    );
    expect(logins[0]?.headers).not.toHaveProperty("x-project-id");
    expect(calls[0]?.headers["x-project-id"]).toBe(projectId);
    expect(calls[0]?.headers["authorization"]).toContain("x-project-id;x-sdk-date");
  });

  test.each<[string, Credentials]>([
    ["a token", token],
    ["keys", keys],
    ["a function", async () => token],
  ])("by 20 first calls at once, with %s", async (_name, credentials) => {
    const { session, logins, calls } = await loginSession(
      { iam: () => projects(own) },
      { ...withoutProject, credentials },
    );
    await Promise.all(Array.from({ length: 20 }, () => new VisualizationJob(session, "10").info()));
    expect([logins.length, calls.length]).toEqual([1, 20]);
  });

  test("among projects whose names are alike, by its whole name", async () => {
    const team = { id: "f".repeat(32), name: "cn-north-4_team" };
    const { session, calls } = await loginSession(
      { iam: () => projects(team, own) },
      { ...withoutProject, credentials: token },
    );
    await new VisualizationJob(session, "10").info();
    expect(calls[0]?.url).toContain(projectId);
  });

  test("and again by the next call when that failed", async () => {
    const { session, logins } = await loginSession(
      { iam: (_seen, _response, number) => (number === 1 ? { status: 403, body: {} } : projects(own)) },
      { ...withoutProject, credentials: token },
    );
    const error = await rejection(new VisualizationJob(session, "10").delete());
    expect(error).toMatchObject({ name: "PermissionError", operation: "listProjects", mayHaveBeenApplied: false });
    await new VisualizationJob(session, "10").delete();
    expect(logins).toHaveLength(2);
  });

  test("not at all by a call that names a project of its own", async () => {
    const { session, logins } = await loginSession({}, { ...withoutProject, credentials: token });
    await session.api.GET("/v1/{project_id}/visualization-jobs", { params: { path: { project_id: "other" } } });
    expect(logins).toHaveLength(0);
  });

  test("not at all by a call that breaks the contract", async () => {
    const { session, logins } = await loginSession(
      { iam: () => projects(own) },
      { ...withoutProject, credentials: token },
    );
    const one = "/v1/{project_id}/visualization-jobs/{job_id}";
    const error = await rejection(session.api.GET(one, { params: { path: { job_id: "../x" } } }));
    expect(error).toMatchObject({ name: "ContractError", field: "job_id" });
    expect(logins).toHaveLength(0);
  });
});

describe("a project that cannot be told", () => {
  test.each<[string, unknown[], RegExp]>([
    ["none", [], /IAM knows no project named "cn-north-4"/],
    ["only others", [{ ...own, name: "eu-de" }], /IAM knows no project named "cn-north-4"/],
    ["two", [own, { ...own, id: "f".repeat(32) }], /IAM knows 2 projects named "cn-north-4"/],
    [
      "one with an id that is no id",
      [{ ...own, id: "../admin" }],
      /the project named "cn-north-4" has an id that cannot/,
    ],
    ["one without an id", [{ name: "cn-north-4" }], /the project named "cn-north-4" has an id that cannot/],
    ["no objects", [null, 7, "cn-north-4"], /IAM knows no project named "cn-north-4"/],
  ])("is an error of the credentials, and nothing is sent to the service: %s", async (_name, found, message) => {
    const { session, calls } = await loginSession(
      { iam: () => projects(...found) },
      { ...withoutProject, credentials: token },
    );
    const error = await rejection(new VisualizationJob(session, "10").info());
    expect(isCredentialsError(error)).toBe(true);
    expect(String(error)).toMatch(message);
    expect(String(error)).toContain("Give the id of the project");
    expect(calls).toHaveLength(0);
  });

  test.each([{ projects: {} }, [], "<p>"])("is an answer that cannot be read: %j", async (body) => {
    const { session } = await loginSession({ iam: () => ({ body }) }, { ...withoutProject, credentials: token });
    const error = await rejection(VisualizationJob.create(session, { job_name: "a", train_url: "/b/" }));
    expect(error).toMatchObject({ name: "DecodeError", operation: "listProjects", mayHaveBeenApplied: false });
  });

  test("is asked of nobody without a region: what is missing is told, and nothing is sent", async () => {
    const { session, logins, calls } = await loginSession(
      { service: () => ({ body: job }) },
      { ...withoutProject, region: undefined },
    );
    const error = await rejection(new VisualizationJob(session, "10").info());
    expect(error).toMatchObject({ name: "CredentialsError" });
    expect(String(error)).toContain("no project id, and no region to look it up by");
    expect([logins.length, calls.length]).toEqual([0, 0]);
  });
});
