import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import {
  createLocalServer,
  type AuthMode,
  type InProcessLocalServer,
  type LocalServerOptions,
} from "../../src/index.ts";
import { isDeep } from "../deep.ts";
import { requireDeclared } from "../support/contract-caller.ts";
import { liveId, requestsForAll, type ContractRequest } from "../support/contract-requests.ts";

const numRuns = isDeep ? 20_000 : 500;
const projectIds = ["0123456789abcdef0123456789abcdef", "p-2"];
const accounts = { users: [{ account: "account", username: "user", password: "p" }] };
const options: LocalServerOptions = { jobLimit: 8, accounts };
const modes: readonly AuthMode[] = ["any", "off", "verify"];
const servers = new Map(
  modes.map((auth) => [auth, createLocalServer({ ...options, auth, timing: auth === "off" ? "manual" : "instant" })]),
);
afterAll(() => Promise.all(Array.from(servers.values(), (server) => server.close())));

const headers = fc.record(
  {
    "X-Auth-Token": fc.oneof(
      { weight: 9, arbitrary: fc.constant("OWN") },
      { weight: 1, arbitrary: fc.constantFrom("", "wrong", "\u00ff") },
    ),
    Authorization: fc.constantFrom("SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=00", "Basic eDp5", "x"),
    "Content-Type": fc.oneof(
      {
        weight: 9,
        arbitrary: fc.constantFrom(
          "application/json",
          "application/json; charset=utf-8",
          "application/merge-patch+json",
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom("text/plain", "application/jsonp", "multipart/form-data", "") },
    ),
    Accept: fc.constantFrom("*/*", "text/html"),
  },
  { requiredKeys: ["X-Auth-Token", "Content-Type"] },
);

/** Ids of the jobs that each server was last asked to create. */
const created = new Map<InProcessLocalServer, number[]>();

async function send(
  server: InProcessLocalServer,
  { method, target, body }: ContractRequest,
  given: Record<string, string>,
) {
  const own = given["X-Auth-Token"] === "OWN" ? { "X-Auth-Token": server.credentials.token } : {};
  const ids = created.get(server) ?? [];
  const path = target.replace(new RegExp(`${liveId}(\\d)`), (_, back: string) =>
    String(ids.at(-1 - Number(back)) ?? 1),
  );
  const response = await server.fetch(server.endpoint + path, {
    method,
    headers: { ...given, ...own },
    ...(body !== undefined && { body: new TextEncoder().encode(body) }),
  });
  expect(response.headers.get("date")).toBeTruthy();
  const answer = await jsonOf(response);
  if (typeof answer.job_id === "number") created.set(server, [...ids.slice(-3), answer.job_id]);
  return { status: response.status, headers: response.headers, body: answer };
}

// oxlint-disable-next-line typescript/no-explicit-any -- bodies whose form the validators look at
async function jsonOf(response: Response): Promise<any> {
  return response.json();
}

describe("whatever is sent to whichever call", () => {
  test("its answer is one that the contract declares for it, and never a fault of the server's own", async () => {
    let done = 0;
    const run = async (auth: AuthMode, request: ContractRequest, given: Record<string, string>) => {
      const server = servers.get(auth) ?? createLocalServer();
      const answer = await send(server, request, given);
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
      // With a path that is another's or nobody's, the answer is that one's.
      if (answer.body.error_code !== "APIG.0101") requireDeclared(request.id, answer);
      if (answer.status < 300) done += 1;
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...modes), requestsForAll(projectIds), headers, run), { numRuns });
    // Else little was tried.
    expect(done).toBeGreaterThan(numRuns / 10);
  });

  test("what the contract allows is not refused as bad input, and what it just does not allow is", async () => {
    const server = createLocalServer({ ...options, auth: "off" });
    const run = async (request: ContractRequest) => {
      const { status, body } = await send(server, request, { "Content-Type": "application/json" });
      const isBadInput = body.error_code === "ModelArts.0104" || (status === 400 && body.error_code === undefined);
      if (request.is !== "unknown")
        expect([request.is, isBadInput, body.detail]).toEqual([
          request.is,
          request.is === "nonConforming",
          body.detail,
        ]);
    };
    await fc.assert(fc.asyncProperty(requestsForAll(projectIds), run), { numRuns });
    await server.close();
  });
});
