import {
  isAuthenticationError,
  Session,
  VisualizationJob,
  type Credentials,
  type SessionOptions,
} from "@vizjobs/client";
import { createLocalClock, createLocalServer, startLocalServer, type LocalServerOptions } from "@vizjobs/local";
import { afterEach, describe, expect, it } from "vitest";

const users = [{ account: "acme", username: "ada", password: "right" }];
const keys = [
  { accessKey: "AK", secretKey: "SK" },
  { accessKey: "TEMPORARY", secretKey: "SK", securityToken: "ST" },
];

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A session of these credentials with the local server, which checks them; and the calls that the server answered. */
function login(credentials: Credentials, options: SessionOptions = {}, server: LocalServerOptions = {}) {
  const answered: string[] = [];
  const local = createLocalServer({
    timing: "instant",
    auth: "verify",
    accounts: { users, keys },
    onRequest: ({ operation, status }) => answered.push(`${operation ?? "none"} ${status}`),
    ...server,
  });
  closers.push(() => local.close());
  const session = new Session({
    fetch: local.fetch,
    endpoint: local.endpoint,
    iamEndpoint: local.iamEndpoint,
    region: local.region,
    env: {},
    maxRetries: 0,
    credentials,
    ...options,
  });
  return { local, session, answered };
}

const input = { job_name: "mnist", train_url: "/bucket/logs/" };
const right = { account: "acme", username: "ada", password: "right" };

describe("the local server, which checks who calls, lets the SDK in", () => {
  it.each<[string, Credentials, string]>([
    ["by password", right, "createToken 201"],
    ["by a password that a function gives", async () => right, "createToken 201"],
    ["by keys", { accessKey: "AK", secretKey: "SK" }, "listProjects 200"],
    ["by temporary keys", { accessKey: "TEMPORARY", secretKey: "SK", securityToken: "ST" }, "listProjects 200"],
  ])("%s, and names the project of the region", async (_name, credentials, lookup) => {
    const { local, session, answered } = login(credentials);
    const job = await VisualizationJob.create(session, input);
    await job.waitFor("running");
    expect(answered).toEqual([lookup, "createVisualizationJob 200", "showVisualizationJob 200"]);
    expect(session.toJSON().projectId).toBe(local.projectId);
  });

  it("by password for a project that is given", async () => {
    const { session, answered } = login(right, { projectId: "0f0f" });
    await VisualizationJob.listPage(session, { search_content: "a b/c&d=e" });
    expect(answered).toEqual(["createToken 201", "listVisualizationJobs 200"]);
  });

  it("by keys for every call, whatever is in body and query", async () => {
    const { local, session } = login({ accessKey: "AK", secretKey: "SK" });
    const job = await VisualizationJob.create(session, { ...input, job_desc: "描述 & more" });
    await job.info();
    await VisualizationJob.listPage(session, { search_content: "mnist's (*)!", per_page: 5 });
    await job.update({ job_desc: "日志" });
    await job.stop();
    await job.restart();
    await job.delete();
    expect(local.projectId).toBe(session.toJSON().projectId);
  });
});

describe("the local server, which checks who calls, refuses the SDK", () => {
  it.each<[string, Credentials]>([
    ["a wrong password", { ...right, password: "canary-wrong" }],
    ["another account", { ...right, account: "other" }],
    ["a user as an account of its own", { username: "ada", password: "right" }],
  ])("for %s: that is told, and the service is not called", async (_name, credentials) => {
    const { session, answered } = login(credentials);
    const error: unknown = await VisualizationJob.create(session, input).catch((reason: unknown) => reason);
    expect(isAuthenticationError(error)).toBe(true);
    expect(error).toMatchObject({ operation: "createToken", status: 401, mayHaveBeenApplied: false });
    expect(String(error)).not.toContain("canary");
    expect(answered).toEqual(["createToken 401"]);
  });

  it.each<[string, Credentials]>([
    ["a wrong secret key", { accessKey: "AK", secretKey: "canary-wrong" }],
    ["an access key that it does not know", { accessKey: "NOBODY", secretKey: "SK" }],
    ["a security token that is not that of the keys", { accessKey: "TEMPORARY", secretKey: "SK", securityToken: "X" }],
  ])("for %s, once: bad signatures lock a key", async (_name, credentials) => {
    const { session, answered } = login(credentials, { projectId: "0f0f" });
    const error: unknown = await VisualizationJob.create(session, input).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "AuthenticationError", code: "APIG.0301", attempts: 1 });
    expect(error).toMatchObject({ signature: { signedHeaders: expect.arrayContaining(["host", "x-sdk-date"]) } });
    expect(String(error)).not.toContain("canary");
    expect(answered).toEqual(["createVisualizationJob 401"]);
  });
});

it("a token that was given finds the project of the region", async () => {
  const { local } = login(right);
  const session = new Session({
    fetch: local.fetch,
    endpoint: local.endpoint,
    iamEndpoint: local.iamEndpoint,
    region: local.region,
    env: {},
    credentials: local.credentials,
  });
  await VisualizationJob.listPage(session);
  expect(session.toJSON().projectId).toBe(local.projectId);
});

it("a token of the local server that has ended is renewed by the next call", async () => {
  const { local, session, answered } = login(right);
  await VisualizationJob.listPage(session);
  local.clock.advance(25 * 3_600_000);
  await VisualizationJob.listPage(session);
  expect(answered).toEqual([
    "createToken 201",
    "listVisualizationJobs 200",
    "listVisualizationJobs 401",
    "createToken 201",
    "listVisualizationJobs 200",
  ]);
});

it("a local server whose clock stands in the past asks for one login, not for one with each call", async () => {
  const answered: string[] = [];
  const local = await startLocalServer({
    auth: "verify",
    accounts: { users },
    clock: createLocalClock({ start: 0, isFrozen: true }),
    onRequest: ({ operation, status }) => answered.push(`${operation ?? "none"} ${status}`),
  });
  closers.push(() => local.close());
  const { endpoint, iamEndpoint, region, projectId } = local;
  const session = new Session({ endpoint, iamEndpoint, region, projectId, env: {}, credentials: right });
  await VisualizationJob.listPage(session);
  await VisualizationJob.listPage(session);
  expect(answered).toEqual(["createToken 201", "listVisualizationJobs 200", "listVisualizationJobs 200"]);
});
