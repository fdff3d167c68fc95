import { afterAll, describe, expect, test } from "vitest";
import {
  about,
  byBob,
  byToken,
  inProject,
  json,
  startForOpenStack,
  unauthorized,
  unscoped,
} from "./openstack-calls.ts";

const { server, send, logIn } = await startForOpenStack();
afterAll(() => server.close());

describe("a login by token", () => {
  test("leads from no project to one, and on to another", async () => {
    const { token, told } = await logIn(unscoped);
    const first = await logIn(byToken(token, `{"project": {"name": "eu-de", "domain": {"name": "acme"}}}`));
    expect(first).toMatchObject({ status: 201, told: { methods: ["token", "password"], project: { name: "eu-de" } } });
    expect(first.told).toMatchObject({ user: told.user, expires_at: told.expires_at });
    const jobs = first.told.catalog[0].endpoints[0].url;
    expect((await fetch(`${jobs}/visualization-jobs`, { headers: { "X-Auth-Token": first.token } })).status).toBe(200);
    const second = await logIn(byToken(first.token, `{"project": {"id": "${server.projectId}"}}`));
    expect(second.told.project).toMatchObject({ id: server.projectId, name: "cn-north-4" });
    expect((await logIn(byToken(token, '"unscoped"'), "?nocatalog")).told.project).toBeUndefined();
  });

  test("takes the token of the server's own credentials", async () => {
    const body = byToken(server.credentials.token, `{"project": {"name": "cn-north-4"}}`);
    expect((await logIn(body)).told.project.id).toBe(server.projectId);
  });

  test("is refused for an unknown token", async () => {
    const { status, error } = await logIn(byToken("nonsense", `{"project": {"name": "eu-de"}}`));
    expect({ status, error }).toEqual({ status: 401, ...unauthorized });
  });

  test("takes every token where every token is good", async () => {
    const open = await startForOpenStack({ auth: "any" });
    try {
      const { status, told } = await open.logIn(byToken("nonsense", `{"project": {"name": "eu-de"}}`));
      expect([status, told.project.name]).toEqual([201, "eu-de"]);
    } finally {
      await open.server.close();
    }
  });
});

describe("what tells about projects", () => {
  test("lists the default project and the one that the caller works in", async () => {
    const { token, told } = await logIn(inProject.replace("cn-north-4", "eu-de"));
    const mine = { ...json, "X-Auth-Token": token };
    for (const path of ["/v3/projects", "/v3/auth/projects", `/v3/users/${told.user.id}/projects`]) {
      const { status, body } = await send(`GET ${path}`, mine);
      expect([path, status, body.links.self]).toEqual([path, 200, server.endpoint + path]);
      expect(body.projects).toMatchObject([
        { id: server.projectId, name: "cn-north-4", domain_id: told.user.domain.id },
        { id: told.project.id, name: "eu-de", links: { self: `${server.endpoint}/v3/projects/${told.project.id}` } },
      ]);
    }
    const bob = { ...json, "X-Auth-Token": (await logIn(byBob)).token };
    expect((await send("GET /v3/projects", bob)).body.projects).toMatchObject([{ name: "cn-north-4" }]);
    const { status, body } = await send(`GET /v3/users/${told.user.id}/projects`, bob);
    expect([status, body.error.title]).toEqual([403, "Forbidden"]);
  });

  test("shows one by id, and by name after its id was not found", async () => {
    const mine = { ...json, "X-Auth-Token": (await logIn(inProject)).token };
    expect((await send("GET /v3/projects/cn-north-4", mine)).body).toEqual({
      error: { code: 404, message: "Could not find project: cn-north-4.", title: "Not Found" },
    });
    const { body } = await send("GET /v3/projects?name=cn-north-4", mine);
    const shown = await send(`GET /v3/projects/${server.projectId}`, mine);
    expect(shown).toMatchObject({ status: 200, body: { project: body.projects[0] } });
  });

  test("tells the caller's account, and the catalog that came with the token", async () => {
    const { token, told } = await logIn(inProject);
    const mine = { ...json, "X-Auth-Token": token };
    const { body: domains } = await send("GET /v3/auth/domains", mine);
    expect(domains.domains).toMatchObject([told.user.domain]);
    expect((await send("GET /v3/auth/catalog", mine)).body.catalog).toEqual(told.catalog);
  });

  test.each(["/v3/projects", "/v3/auth/projects", "/v3/auth/domains", "/v3/auth/catalog", "/v3/auth/tokens"])(
    "%s is refused without a token, and with an unknown one",
    async (path) => {
      expect(await send(`GET ${path}`)).toMatchObject({ status: 401, body: unauthorized });
      expect(await send(`GET ${path}`, about("x", "nonsense"))).toMatchObject({ status: 401, body: unauthorized });
    },
  );
});

describe("a token", () => {
  test("is told about to its owner and to the server's own token, by GET and HEAD", async () => {
    const { token, told } = await logIn(inProject);
    for (const caller of [token, server.credentials.token]) {
      const { status, headers, body } = await send("GET /v3/auth/tokens", about(token, caller));
      expect([status, headers.get("x-subject-token"), body.token]).toEqual([200, token, told]);
    }
    const { status, body } = await send("HEAD /v3/auth/tokens", about(token, token));
    expect([status, body]).toEqual([200, undefined]);
    const bare = await send("GET /v3/auth/tokens?nocatalog", about(token, token));
    expect(bare.body.token).toEqual({ ...told, catalog: undefined });
  });

  test("is ended by DELETE, for calls, for logins and for looking at it", async () => {
    const { token } = await logIn(inProject);
    const { token: other } = await logIn(inProject);
    expect((await send("DELETE /v3/auth/tokens", about(token, other))).status).toBe(204);
    const jobs = await send(`GET /v1/${server.projectId}/visualization-jobs`, { "X-Auth-Token": token });
    expect([jobs.status, jobs.body.error_code]).toEqual([401, "ModelArts.0203"]);
    expect((await logIn(byToken(token, '"unscoped"'))).status).toBe(401);
    expect((await send("GET /v3/auth/tokens", about(token, other))).body).toEqual({
      error: { code: 404, message: "Could not find token.", title: "Not Found" },
    });
  });

  test("of another user can be neither looked at nor ended, that of the server's credentials not ended at all", async () => {
    const { token } = await logIn(inProject);
    const { token: bob } = await logIn(byBob);
    for (const method of ["GET", "DELETE"]) {
      expect((await send(`${method} /v3/auth/tokens`, about(token, bob))).status).toBe(403);
    }
    const own = server.credentials.token;
    expect((await send("DELETE /v3/auth/tokens", about(own, own))).status).toBe(403);
    expect((await send("GET /v3/auth/tokens", about(own, own))).body.token.project.id).toBe(server.projectId);
  });

  test("is not found when none is told", async () => {
    const { token } = await logIn(inProject);
    const { status, body } = await send("GET /v3/auth/tokens", { ...json, "X-Auth-Token": token });
    expect([status, body.error.message]).toEqual([404, "No token in the request."]);
  });

  test("is looked for by these methods only", async () => {
    const { status, headers } = await send("PUT /v3/auth/tokens");
    expect([status, headers.get("allow")]).toEqual([405, "POST, GET, HEAD, DELETE"]);
  });
});
