import { describe, expect, test } from "vitest";
import { projectsOf } from "../../src/auth/projects.ts";
import { gateForTests, projectId, start } from "./gate-for-tests.ts";

const users = [
  { account: "acme", username: "ada", password: "right" },
  { account: "acme", username: "bob", password: "right too" },
];
const project = { id: projectId, name: "cn-north-4" };
const day = 24 * 3_600_000;

const make = () => {
  const made = gateForTests({ users });
  const ada = made.gate.authenticate({ name: "ada", domain: { name: "acme" }, password: "right" });
  if (ada === undefined) throw new Error("ada cannot log in");
  return { ...made, ada };
};

const unknown = "401 ModelArts.0203 Invalid token.";
const expired = "401 ModelArts.0202 Invalid token header because the token has expired.";

describe("a login is of", () => {
  const { gate, ada } = make();
  const { id, domain } = ada;

  test.each([
    ["name and account", { name: "ada", domain: { name: "acme" } }],
    ["name and id of the account", { name: "ada", domain: { id: domain.id } }],
    ["id", { id }],
  ])("the user that %s tell", (_, given) => {
    expect(gate.authenticate({ ...given, password: "right" })).toEqual(ada);
    expect(gate.authenticate({ ...given, password: "right too" })).toBeUndefined();
  });

  test("nobody when the account is another's, or is not told", () => {
    expect(gate.authenticate({ name: "ada", domain: { name: "other" }, password: "right" })).toBeUndefined();
    expect(gate.authenticate({ name: "ada", domain: { id: "acme" }, password: "right" })).toBeUndefined();
    expect(gate.authenticate({ name: "ada", password: "right" })).toBeUndefined();
    expect(gate.authenticate({ id: "ada", name: "ada", domain: { name: "acme" }, password: "right" })).toBeUndefined();
  });
});

describe("a token", () => {
  test("ends after 24 hours of the server's clock", async () => {
    const { gate, ada, clock, withToken } = make();
    const { token } = gate.issue(ada, { project });
    clock.advance(day - 1);
    expect(await withToken(token)).toBe("ok");
    clock.advance(1);
    expect(await withToken(token)).toBe(expired);
  });

  test("ends when callers were told that it ends, in real time, where the server's clock stands still", async () => {
    const { gate, ada, time, withToken } = make();
    const { token, expiresAt } = gate.issue(ada, { project });
    expect(expiresAt).toBe(start + day);
    time.now = expiresAt - 1;
    expect(await withToken(token)).toBe("ok");
    time.now = expiresAt;
    expect(await withToken(token)).toBe(expired);
  });

  test("is told in real time, however far in the past the server's clock is", () => {
    const { gate, ada, clock } = make();
    clock.set(0);
    expect(gate.issue(ada, { project })).toMatchObject({ issuedAt: start, expiresAt: start + day });
  });

  test("is for its project only, and without a project for no job", async () => {
    const { gate, ada, withToken } = make();
    expect(await withToken(gate.issue(ada, { project }).token, "another")).toMatch(/^403 ModelArts\.0210 /);
    expect(await withToken(gate.issue(ada, {}).token)).toMatch(/^401 ModelArts\.0212 /);
    expect(await withToken(gate.issue(ada, { domain: ada.domain }).token)).toMatch(/^401 ModelArts\.0212 /);
  });

  test("of another server, or revoked, is unknown", async () => {
    const { gate, ada, withToken } = make();
    const { token } = gate.issue(ada, { project });
    expect(await make().withToken(token)).toBe(unknown);
    expect(await make().withToken(gate.ownToken)).toBe(unknown);
    gate.revoke(token);
    expect(await withToken(token)).toBe(unknown);
    expect(gate.find(token)).toBeUndefined();
  });

  test("sent twice is unknown", async () => {
    const { gate, ada, withToken } = make();
    const { token } = gate.issue(ada, { project });
    expect(await withToken(`${token}, ${token}`)).toBe(unknown);
  });

  test("that was got with another ends with that one, and tells both ways", () => {
    const { gate, ada, time, clock } = make();
    const first = gate.issue(ada, {});
    time.now += 3_600_000;
    clock.advance(7_200_000);
    const second = gate.issue(ada, { project }, first);
    expect(second).toMatchObject({ expiresAt: start + day, endsAt: start + day, issuedAt: start + 3_600_000 });
    expect(second.methods).toEqual(["token", "password"]);
    expect(gate.issue(ada, { project }, second).methods).toEqual(["token", "password"]);
  });
});

describe("what is kept is bounded", () => {
  test("a token that ended a day ago is forgotten at the next login", async () => {
    const { gate, ada, clock, withToken } = make();
    const { token } = gate.issue(ada, { project });
    clock.advance(2 * day - 1);
    gate.issue(ada, { project });
    expect(await withToken(token)).toBe(expired);
    clock.advance(1);
    gate.issue(ada, { project });
    expect(await withToken(token)).toBe(unknown);
  });

  test("of more than 10,000 tokens the oldest are forgotten", async () => {
    const { gate, ada, withToken } = make();
    const tokens = Array.from({ length: 10_001 }, () => gate.issue(ada, { project }).token);
    expect(await withToken(tokens[0] ?? "")).toBe(unknown);
    expect(await withToken(tokens[1] ?? "")).toBe("ok");
    expect(await withToken(tokens.at(-1) ?? "")).toBe("ok");
  });

  test("of more than 1,000 names of projects the oldest are forgotten, of long ones all; ids stay what they are", () => {
    const projects = projectsOf(projectId, "cn-north-4");
    const first = projects.byName("name 0");
    const second = projects.byName("name 1");
    for (let n = 2; n <= 1000; n += 1) projects.byName(`name ${n}`);
    expect(projects.find(first.id)).toBeUndefined();
    expect(projects.find(second.id)).toEqual(second);
    expect(projects.byName("name 0")).toEqual(first);
    expect(projects.find(projects.byName("x".repeat(256)).id)).toBeUndefined();
    expect(projects.find(projectId)).toEqual(project);
  });
});

describe("a project", () => {
  test("that is told by an id nobody named is a sub-project of the region, found by its name", () => {
    const projects = projectsOf(projectId, "cn-north-4");
    const given = projects.byId("0f0f");
    expect(given).toEqual({ id: "0f0f", name: "cn-north-4_0f0f" });
    expect(projects.byName(given.name)).toEqual(given);
    expect(projects.byId(projectId)).toEqual(project);
  });
});
