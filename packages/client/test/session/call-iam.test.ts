import { expect, test } from "vitest";
import { AuthenticationError, CredentialsError, type SessionOptions } from "../../src/index.ts";
import { callIam } from "../../src/internal/calls.ts";

const { signal } = new AbortController();
const place = { region: "eu-de", env: {} };
const login = {
  auth: { identity: { methods: ["password"], password: { user: { name: "u", password: "canary-password" } } } },
};

/** IAM in memory, and what was sent to it. */
function iam(status: number, body: unknown): { readonly sent: Request[]; readonly fetch: SessionOptions["fetch"] } {
  const sent: Request[] = [];
  return {
    sent,
    fetch: async (input, init) => {
      sent.push(new Request(input, init));
      return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
    },
  };
}

test("a call of IAM goes to the address of the region, with the credentials of a session", async () => {
  const { sent, fetch } = iam(200, { projects: [] });
  const options = { ...place, fetch, credentials: { token: "t" } };
  expect(await callIam(options, "listProjects", { query: { name: "eu-de" } }, signal)).toEqual({ projects: [] });
  expect(sent[0]?.url).toBe("https://iam.eu-de.otc.t-systems.com/v3/projects?name=eu-de");
  expect(sent[0]?.headers.get("x-auth-token")).toBe("t");
});

test("a token is asked for without credentials", async () => {
  const { sent, fetch } = iam(201, { token: { expires_at: "2026-11-23T10:15:00.000000Z" } });
  await callIam({ ...place, fetch }, "createToken", { body: login }, signal);
  await callIam({ ...place, fetch, credentials: { token: "t" } }, "createToken", { body: login }, signal);
  expect(sent.map((request) => request.headers.has("x-auth-token"))).toEqual([false, false]);
});

test("a refusal that quotes the password of the body holds no password", async () => {
  const { fetch } = iam(401, { error: { code: 401, message: "canary-password is wrong" } });
  const error = await callIam({ ...place, fetch }, "createToken", { body: login }, signal).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(String(error) + JSON.stringify(error)).not.toContain("canary");
});

test.each([
  ["an address", { env: {}, credentials: { token: "t" } }, /no address of IAM/],
  ["credentials", place, /no credentials/],
])("without %s nothing is sent", async (_, options, message) => {
  const { sent, fetch } = iam(200, {});
  const call = callIam({ ...options, fetch }, "listProjects", {}, signal);
  await expect(call).rejects.toBeInstanceOf(CredentialsError);
  await expect(call).rejects.toThrow(message);
  expect(sent).toEqual([]);
});
