import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLocalClock, createLocalServer } from "../../src/index.ts";
import {
  isSignedWith,
  parseAuthorization,
  type AccessKey,
  type SignedRequest,
} from "../../src/auth/check-signature.ts";
import { callerOf } from "../support/contract-caller.ts";

interface Vector {
  readonly name: string;
  readonly input: {
    readonly method: string;
    readonly url: string;
    readonly query: Readonly<Record<string, string | readonly string[]>>;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
    readonly accessKey: string;
    readonly secretKey: string;
    readonly securityToken: string | null;
  };
  readonly expected: { readonly headers: Readonly<Record<string, string>> };
}
const { vectors }: { vectors: readonly Vector[] } = JSON.parse(
  readFileSync(new URL("../fixtures/signing-vectors.json", import.meta.url), "utf8"),
);

function signedRequest({ input, expected }: Vector): { request: SignedRequest; key: AccessKey } {
  const query = Object.entries(input.query).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map(
      (one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`,
    ),
  );
  const { accessKey, secretKey, securityToken } = input;
  return {
    request: {
      method: input.method,
      url: new URL(`${input.url}?${query.join("&")}`),
      headers: new Headers({ ...input.headers, ...expected.headers }),
      body: Buffer.from(input.body ?? ""),
    },
    key: { accessKey, secretKey, ...(securityToken !== null && { securityToken }) },
  };
}

describe("a signature of the vendor's own signer", () => {
  test.each(vectors.map((vector) => [vector.name, vector] as const))(
    "%s is good, and bad for another request",
    (_, vector) => {
      const { request, key } = signedRequest(vector);
      const authorization = parseAuthorization(request.headers.get("authorization") ?? "");
      if (authorization === undefined) throw new Error("no Authorization of the documented form");
      expect(isSignedWith(key, request, authorization)).toBe(true);
      expect(isSignedWith({ ...key, secretKey: "another" }, request, authorization)).toBe(false);
      expect(isSignedWith(key, { ...request, method: "PATCH" }, authorization)).toBe(false);
      const elsewhere = new URL(request.url);
      elsewhere.pathname += "/x";
      expect(isSignedWith(key, { ...request, url: elsewhere }, authorization)).toBe(false);
    },
  );
});

describe("a server that verifies", () => {
  // Signed for http://127.0.0.1:8787 and for the list.
  const vector = vectors.find(({ name }) => name === "host-with-port-plain-http");
  if (vector === undefined) throw new Error("the vector is missing");
  const { request } = signedRequest(vector);
  const projectId = "5b1a2c3d4e5f60718293a4b5c6d7e8f9";
  const signedHeaders = Object.fromEntries([...request.headers].filter(([name]) => name !== "host"));
  const noToken = { "X-Auth-Token": "" };

  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 21, 10, 20), toFake: ["Date"] }));
  afterEach(() => void vi.useRealTimers());

  const make = () => {
    const server = createLocalServer({
      auth: "verify",
      projectId,
      clock: createLocalClock({ isFrozen: true }),
      accounts: {
        users: [{ account: "account", username: "user", password: "right" }],
        keys: [{ accessKey: "QTWAOYTTINDUT2QVKYUC", secretKey: "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc" }],
      },
    });
    const call = callerOf(server);
    const logIn = (password: string) =>
      call("createToken", {
        headers: noToken,
        body: {
          auth: {
            identity: {
              methods: ["password"],
              password: { user: { name: "user", password, domain: { name: "account" } } },
            },
            scope: { project: { id: projectId } },
          },
        },
      });
    const listWith = (token: string, project = projectId) =>
      call("listVisualizationJobs", { projectId: project, headers: { "X-Auth-Token": token } });
    const listSigned = (host: string) =>
      server.fetch(`http://${host}${request.url.pathname}${request.url.search}`, { headers: signedHeaders });
    const showSigned = (headers: Record<string, string>) =>
      call("showVisualizationJob", { jobId: 197, headers: { ...noToken, ...signedHeaders, ...headers } });
    return { server, logIn, listWith, listSigned, showSigned };
  };

  test("takes its own token, and one from a login, for 24 hours and for its project", async () => {
    const { server, logIn, listWith } = make();
    expect((await listWith(server.credentials.token)).status).toBe(200);
    const token = (await logIn("right")).headers.get("x-subject-token") ?? "";
    expect((await listWith(token)).status).toBe(200);
    expect(await listWith(token, "another")).toMatchObject({ status: 403, body: { error_code: "ModelArts.0210" } });
    server.clock.advance(24 * 3_600_000);
    expect(await listWith(token)).toMatchObject({ status: 401, body: { error_code: "ModelArts.0202" } });
  });

  test("refuses a wrong password and an invented token", async () => {
    const { logIn, listWith } = make();
    expect(await logIn("wrong")).toMatchObject({ status: 401, body: { error: { code: 401 } } });
    expect(await listWith("invented")).toMatchObject({ status: 401, body: { error_code: "ModelArts.0203" } });
  });

  test("takes a signature for this request to this host only", async () => {
    const { listSigned } = make();
    expect((await listSigned("127.0.0.1:8787")).status).toBe(200);
    expect((await listSigned("127.0.0.1:8788")).status).toBe(401);
  });

  test("refuses a signature for another call, and locks the key for five minutes after five of them", async () => {
    const { showSigned } = make();
    const message = async () => (await showSigned({})).body.error_msg;
    for (let n = 0; n < 5; n += 1) expect(await message()).toMatch(/: verify aksk signature fail$/);
    expect(await message()).toMatch(/: AK access failed to reach the limit,forbidden$/);
    vi.setSystemTime(Date.now() + 5 * 60_000);
    expect(await message()).toMatch(/: verify aksk signature fail$/);
  });

  test("refuses a signature that is more than 15 minutes off, and tells both times", async () => {
    const { showSigned } = make();
    vi.setSystemTime(Date.UTC(2026, 10, 21, 10, 30, 1));
    expect((await showSigned({})).body).toMatchObject({
      error_code: "APIG.0303",
      error_msg: "signature expired, signature time:20261121T101500Z, server time:20261121T103001Z",
    });
  });

  test("refuses an unknown key and an Authorization of another form", async () => {
    const { showSigned } = make();
    const Authorization = (signedHeaders["authorization"] ?? "").replace("QTWAOYTTINDUT2QVKYUC", "UNKNOWN");
    expect((await showSigned({ authorization: Authorization })).body.error_msg).toMatch(/: ak not exist$/);
    expect((await showSigned({ authorization: "Basic YTpi" })).body.error_code).toBe("ModelArts.0206");
  });
});
