import { request } from "node:http";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createLocalServer, startLocalServer, type LocalServerOptions } from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
function make(options: LocalServerOptions = {}) {
  const server = createLocalServer(options);
  closing.push(server.close);
  return server;
}
const none = { "X-Auth-Token": "" };

describe("credentials", () => {
  test("a call with neither token nor signature is refused with 401 and 0201", async () => {
    const call = callerOf(make());
    expect(await call("listVisualizationJobs", { headers: none })).toMatchObject({
      status: 401,
      body: { error_code: "ModelArts.0201", error_message: "Token doesn't exist." },
    });
    expect((await call("listProjects", { headers: none })).body.error).toMatchObject({ code: 401 });
  });

  test("any token and any signature pass", async () => {
    const server = make();
    const call = callerOf(server);
    expect(
      (await call("listVisualizationJobs", { headers: { "X-Auth-Token": server.credentials.token } })).status,
    ).toBe(200);
    const Authorization = "SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=00";
    expect((await call("listVisualizationJobs", { headers: { ...none, Authorization } })).status).toBe(200);
  });

  test("nothing is asked for when auth is off", async () => {
    expect((await callerOf(make({ auth: "off" }))("listVisualizationJobs", { headers: none })).status).toBe(200);
  });
});

const login = (project: object) => ({
  auth: {
    identity: {
      methods: ["password"],
      password: { user: { name: "user", password: "p", domain: { name: "account" } } },
    },
    scope: { project },
  },
});

describe("IAM", () => {
  test("every password gets a token for 24 hours, in a header, with a catalog that holds the project", async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 10), toFake: ["Date"] });
    closing.push(async () => void vi.useRealTimers());
    const server = make();
    const call = callerOf(server);
    const body = login({ name: server.region });
    const { status, headers, body: answer } = await call("createToken", { headers: none, body });
    expect(status).toBe(201);
    expect(answer.token).toMatchObject({
      issued_at: "2026-11-22T10:00:00.000000Z",
      expires_at: "2026-11-23T10:00:00.000000Z",
      project: { id: server.projectId, name: server.region },
    });
    const urls = answer.token.catalog.map((entry: { type: string; endpoints: { url: string }[] }) => [
      entry.type,
      entry.endpoints[0]?.url,
    ]);
    expect(urls).toEqual([
      ["modelarts", `${server.endpoint}/v1/${server.projectId}`],
      ["modelartsv1", `${server.endpoint}/v1/${server.projectId}`],
      ["identity", `${server.endpoint}/v3`],
    ]);
    const token = headers.get("x-subject-token") ?? "";
    expect((await call("listVisualizationJobs", { headers: { "X-Auth-Token": token } })).status).toBe(200);
  });

  test("nocatalog leaves the catalog out", async () => {
    const call = callerOf(make());
    const { body } = await call("createToken", { query: "nocatalog=1", body: login({ name: "eu-de" }) });
    expect(body.token.catalog).toBeUndefined();
  });

  test("the project of another region is found by name, with the same id each time", async () => {
    const call = callerOf(make());
    const { body: listed } = await call("listProjects", { query: "name=eu-de" });
    const { body: got } = await call("createToken", { body: login({ name: "eu-de" }) });
    expect(listed.projects[0]).toMatchObject({ id: got.token.project.id, name: "eu-de" });
    expect(got.token.catalog[0].endpoints[0]).toMatchObject({ region: "eu-de" });
  });

  test("without a name the default project is listed", async () => {
    const server = make({ projectId: "abc", region: "eu-de" });
    const { body } = await callerOf(server)("listProjects");
    expect(body.projects).toMatchObject([{ id: "abc", name: "eu-de", enabled: true }]);
  });

  test.each([{}, { auth: {} }, login({})])("a login without what it needs is refused with 400: %j", async (body) => {
    const { status, body: answer } = await callerOf(make())("createToken", { body });
    expect([status, answer.error.code]).toEqual([400, 400]);
    expect(answer.detail).toMatch(/^\/auth/);
  });

  test("GET /v3 is Keystone's version document", async () => {
    const server = make();
    const answer = await server.fetch(`${server.iamEndpoint}/v3`);
    expect(await answer.json()).toMatchObject({
      version: { status: "stable", links: [{ href: `${server.endpoint}/v3/` }] },
    });
  });
});

const listFrom = async (origin: string, allowOrigins: readonly string[]) => {
  const server = make({ auth: "off", allowOrigins });
  const url = `${server.endpoint}/v1/${server.projectId}/visualization-jobs`;
  return server.fetch(url, { headers: { Origin: origin } });
};

const statusOf = async (path: string, init: RequestInit) => {
  const server = make({ auth: "off", timing: "instant", allowOrigins: ["http://localhost:5173"] });
  await callerOf(server)("createVisualizationJob", { body: { job_name: "job", train_url: "/bucket/logs/" } });
  const answer = await server.fetch(`${server.endpoint}${path.replace("P", server.projectId)}`, init);
  return answer.status;
};

describe("web pages of others", () => {
  const cross = { "Sec-Fetch-Site": "cross-site" };
  const link = { ...cross, "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" };
  const charts = "/modelarts2/tensorboard/P/1/data/runs";
  const jobs = "/v1/P/visualization-jobs";

  test("may link to charts, but not show parts of them, nor link to calls", async () => {
    expect(await statusOf(charts, { headers: link })).toBe(200);
    expect(await statusOf(charts, { headers: { ...link, "Sec-Fetch-Dest": "iframe" } })).toBe(403);
    expect(
      await statusOf(charts, { headers: { ...cross, "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "script" } }),
    ).toBe(403);
    expect(await statusOf(charts, { method: "POST", headers: link })).toBe(403);
    expect(await statusOf(jobs, { headers: link })).toBe(403);
    expect(await statusOf("/_vizjobs/health", { headers: link })).toBe(403);
  });

  test("are foreign on another port of this machine too", async () => {
    expect(await statusOf(jobs, { headers: { "Sec-Fetch-Site": "same-site" } })).toBe(403);
    expect(await statusOf(jobs, { headers: { Origin: "http://vizjobs.local:81" } })).toBe(403);
    expect(await statusOf(jobs, { headers: { Origin: "https://vizjobs.local" } })).toBe(403);
  });

  test("may call when they are allowed, and a user may type the address", async () => {
    expect(await statusOf(jobs, { headers: { ...cross, Origin: "http://localhost:5173" } })).toBe(200);
    expect(await statusOf(jobs, { headers: { "Sec-Fetch-Site": "none" } })).toBe(200);
    expect(await statusOf(jobs, { headers: { "Sec-Fetch-Site": "same-origin" } })).toBe(200);
  });

  test.each([
    "https://evil.example",
    "null",
    "http://localhost:5173.evil.example",
    "HTTP://LOCALHOST:5173",
    "http://localhost:5174",
  ])("from %s get no answer that they could read, whatever is asked", async (origin) => {
    const server = make({ auth: "off", allowOrigins: ["http://localhost:5173"] });
    const ask = { "Access-Control-Request-Method": "POST" };
    for (const [path, method, headers] of [
      ["/v3", "GET", {}],
      [`/v1/${server.projectId}/visualization-jobs`, "OPTIONS", ask],
      ["/nowhere", "GET", {}],
      ["/_vizjobs/health", "OPTIONS", ask],
    ] as const) {
      const answer = await server.fetch(server.endpoint + path, { method, headers: { ...headers, Origin: origin } });
      const told = [...answer.headers].filter(([name]) => name.startsWith("access-control-"));
      expect([answer.status, told]).toEqual([403, []]);
    }
  });

  test("that are allowed can read refusals too, and caches are told that answers differ", async () => {
    const server = make({ allowOrigins: ["http://localhost:5173"] });
    const url = `${server.endpoint}/v1/${server.projectId}/visualization-jobs`;
    const answer = await server.fetch(url, { headers: { Origin: "http://localhost:5173" } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
    expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
    expect(answer.headers.get("vary")).toContain("Origin");
  });

  test("leave no trace in answers of a server that allows none", async () => {
    const server = make();
    const answer = await server.fetch(`${server.endpoint}/v3`);
    expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });

  test.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example"])(
    "a request under the name %s is refused",
    async (host) => {
      const server = await startLocalServer();
      closing.push(server.close);
      const status = await new Promise((resolve, reject) => {
        request(`${server.endpoint}/v3`, { headers: { Host: host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on("error", reject)
          .end();
      });
      expect(status).toBe(403);
    },
  );

  test("the names of loopback are taken, with any port", async () => {
    const server = make();
    for (const host of ["127.0.0.1:8080", "localhost", "[::1]:1", "vizjobs.local"]) {
      expect((await server.fetch(`http://${host}/v3`)).status).toBe(200);
    }
  });

  test("a request from a foreign origin is refused, even without auth", async () => {
    expect((await listFrom("https://evil.example", [])).status).toBe(403);
    expect((await listFrom("null", [])).status).toBe(403);
  });

  test("an allowed origin may call and read, after asking first", async () => {
    const answer = await listFrom("http://localhost:5173", ["http://localhost:5173"]);
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, "http://localhost:5173"]);
    const server = make({ allowOrigins: ["http://localhost:5173"] });
    const ask = await server.fetch(`${server.endpoint}/v1/p/visualization-jobs/1/stop`, {
      method: "OPTIONS",
      headers: {
        Origin: "http://localhost:5173",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "x-auth-token",
      },
    });
    expect(ask.status).toBe(204);
    expect(ask.headers.get("access-control-allow-headers")).toBe("x-auth-token");
  });

  test("the server's own pages may call it", async () => {
    expect((await listFrom("http://vizjobs.local", [])).status).toBe(200);
  });
});
