import { afterAll, describe, expect, test } from "vitest";
import { byToken, inProject, password, startForOpenStack, unscoped } from "./openstack-calls.ts";

const { server, send, logIn } = await startForOpenStack();
afterAll(() => server.close());

describe("discovery", () => {
  test("at an address without /v3, with and without a trailing slash, lists the version of the API", async () => {
    const { status, body } = await send("GET /");
    expect(status).toBe(300);
    expect(body.versions.values).toMatchObject([
      { id: "v3.14", status: "stable", links: [{ rel: "self", href: `${server.iamEndpoint}/v3/` }] },
    ]);
    expect((await send("GET /", { Accept: "*/*" })).status).toBe(300);
  });

  test("at /v3 and /v3/ is the same version", async () => {
    const { body } = await send("GET /");
    for (const path of ["/v3", "/v3/"]) {
      expect(await send(`GET ${path}`)).toMatchObject({ status: 200, body: { version: body.versions.values[0] } });
    }
  });

  test("of a version of the jobs API finds nothing, so that clients keep the address of the catalog", async () => {
    for (const path of ["/v1", `/v1/${server.projectId}`]) expect((await send(`GET ${path}`)).status).toBe(404);
  });
});

const logInFor = (domain: string) => logIn(`{"auth": {"identity": {${password}}, "scope": {"domain": ${domain}}}}`);

describe("a login by password", () => {
  const user = { name: "ada", domain: { name: "acme" } };

  test.each([
    ["a project by name", `{"project": {"name": "cn-north-4", "domain": {"name": "acme"}}}`, "cn-north-4"],
    ["a project by name alone", `{"project": {"name": "eu-de"}}`, "eu-de"],
    ["a project by id", `{"project": {"id": "0123456789abcdef0123456789abcdef"}}`, "cn-north-4"],
  ])("is for %s, with roles and a catalog", async (_, scope, name) => {
    const { status, told } = await logIn(`{"auth": {"identity": {${password}}, "scope": ${scope}}}`);
    expect(status).toBe(201);
    expect(told).toMatchObject({ methods: ["password"], user, project: { name, domain: user.domain } });
    expect(told.roles).toMatchObject([{ name: "te_admin" }]);
    expect(told.catalog.map((entry: { type: string }) => entry.type)).toEqual(["modelarts", "modelartsv1", "identity"]);
    expect(told.catalog[0].endpoints).toMatchObject([
      { interface: "public", region: name, region_id: name, url: `${server.endpoint}/v1/${told.project.id}` },
    ]);
  });

  test("names user, account and project by id", async () => {
    const { told } = await logIn(inProject);
    const { id, domain } = told.user;
    for (const body of [
      `{"auth": {"identity": {"methods": ["password"], "password": {"user": {"password": "right", "name": "ada", "domain": {"id": "${domain.id}"}}}}, "scope": {"project": {"name": "cn-north-4", "domain": {"id": "${domain.id}"}}}}}`,
      `{"auth": {"identity": {"methods": ["password"], "password": {"user": {"password": "right", "id": "${id}"}}}, "scope": {"project": {"id": "${told.project.id}"}}}}`,
    ]) {
      expect((await logIn(body)).told).toMatchObject({ user: told.user, project: told.project });
    }
  });

  test.each([
    ["no scope", unscoped],
    ["a scope that asks for none", `{"auth": {"identity": {${password}}, "scope": "unscoped"}}`],
  ])("with %s has neither project nor roles nor catalog", async (_, body) => {
    const { status, told } = await logIn(body);
    expect([status, Object.keys(told).toSorted()]).toEqual([201, ["expires_at", "issued_at", "methods", "user"]]);
  });

  test("is for the user's account by name or id, where there are no jobs, and for no other account", async () => {
    const { told, token } = await logInFor('{"name": "acme"}');
    expect(told.domain).toEqual(told.user.domain);
    expect(told.project).toBeUndefined();
    expect(told.catalog.map((entry: { type: string }) => entry.type)).toEqual(["identity"]);
    expect((await logInFor(`{"id": "${told.domain.id}"}`)).told.domain).toEqual(told.domain);
    expect((await logInFor('{"name": "other"}')).status).toBe(401);
    const jobs = await send(`GET /v1/${server.projectId}/visualization-jobs`, { "X-Auth-Token": token });
    expect([jobs.status, jobs.body.error_code]).toEqual([401, "ModelArts.0212"]);
  });

  test("leaves the catalog out for a bare nocatalog", async () => {
    const { status, told } = await logIn(inProject, "?nocatalog");
    expect([status, told.catalog, told.project.name]).toEqual([201, undefined, "cn-north-4"]);
  });

  test("with a wrong password is refused in Keystone's form", async () => {
    const { status, error } = await logIn(inProject.replace('"right"', '"wrong"'));
    expect([status, error]).toEqual([401, { code: 401, message: expect.any(String), title: "Unauthorized" }]);
  });

  test.each([
    [
      "a user without an account",
      inProject.replace(', "domain": {"name": "acme"}}}', "}}"),
      /password\/user must have an id/,
    ],
    [
      "a scope of another kind",
      `{"auth": {"identity": {${password}}, "scope": {"system": {"all": true}}}}`,
      /scope must have/,
    ],
    [
      "a project without a name",
      `{"auth": {"identity": {${password}}, "scope": {"project": {"domain": {}}}}}`,
      /project must have/,
    ],
    ["a name of 256 characters", inProject.replace('"ada"', `"${"a".repeat(256)}"`), /user must not have names/],
    [
      "a project of 256 characters",
      inProject.replace('"cn-north-4"', `"${"a".repeat(256)}"`),
      /project must not have names/,
    ],
    ["a token without its text", byToken("", '"unscoped"').replace('"id": ""', ""), /token\/id must be/],
  ])("of %s is refused with 400 and the place", async (_, body, detail) => {
    const { status, error, answer } = await logIn(body);
    expect([status, error.code]).toEqual([400, 400]);
    expect(answer.detail).toMatch(detail);
  });
});

test("calls for jobs work with the clients' own query keys and fields, and stop without a Content-Type", async () => {
  const { token, told } = await logIn(inProject);
  const jobs = new URL(`${told.catalog[1].endpoints[0].url}/visualization-jobs`).pathname;
  const mine = { Accept: "*/*", "X-Auth-Token": token };
  const body = `{"job_name": "mnist957", "train_url": "/bucket/logs/", "extra": 1}`;
  const { body: created } = await send(`POST ${jobs}`, { ...mine, "Content-Type": "application/json" }, body);
  expect((await send(`GET ${jobs}?limit=10&sort_by=x`, mine)).body.jobs).toMatchObject([{ job_name: "mnist957" }]);
  expect((await send(`GET ${jobs}/${created.job_id}?limit=3`, mine)).body.status).toBe(8);
  expect((await send(`POST ${jobs}/${created.job_id}/stop`, { ...mine, "Content-Length": "0" })).status).toBe(200);
  expect((await send(`DELETE ${jobs}/${created.job_id}`, { ...mine, "Content-Length": "0" })).status).toBe(200);
});
