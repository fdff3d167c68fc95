import { describe, expect, test } from "vitest";
import { VisualizationJob, type Session } from "../../src/index.ts";
import { inMemorySession, rejection } from "../support/in-memory.ts";
import { inMemoryLogin } from "../support/login.ts";

const create = (session: Session) => VisualizationJob.create(session, { job_name: "a", train_url: "/b/" });

describe("a create that may have been applied is not sent again, whatever the code says of the credentials", () => {
  test.each([500, 503, 408])("HTTP %i with a code of authentication, and a token", async (status) => {
    let creates = 0;
    const { session } = inMemoryLogin({
      service: () => {
        creates += 1;
        return { status, body: { error_code: "ModelArts.0201" } };
      },
    });
    expect(await rejection(create(session))).toMatchObject({ mayHaveBeenApplied: true });
    expect(creates).toBe(1);
  });

  test("HTTP 503 of a clock that is an hour off, and keys", async () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    const answer = { status: 503, headers: { date }, body: { error_code: "APIG.0301" } };
    const { session, sent } = inMemorySession(() => answer, { credentials: { accessKey: "AK", secretKey: "SK" } });
    await rejection(create(session));
    expect(sent).toHaveLength(1);
  });
});

test("a read is never said to have been applied", async () => {
  const { session } = inMemorySession(() => new TypeError("fetch failed"), { maxRetries: 0 });
  const error = await rejection(new VisualizationJob(session, "1").info());
  expect(error).toMatchObject({ name: "ConnectionError", mayHaveBeenApplied: false });
});

test("session.api hands no secret out that a failure quotes, in whatever field", async () => {
  const credentials = { accessKey: "AK", secretKey: "canary-secret-key", securityToken: "canary-security-token" };
  const { session } = inMemorySession(
    ({ headers }) => ({
      status: 401,
      body: { error_msg: "no", quoted: [{ [headers["x-security-token"] ?? ""]: headers }] },
    }),
    { credentials },
  );
  const { error } = await session.api.GET("/v1/{project_id}/visualization-jobs");
  expect(JSON.stringify(error)).toContain("x-project-id");
  expect(JSON.stringify(error)).not.toContain("canary");
});

test("a request that a middleware gives up ends with the call", async () => {
  const { session, sent } = inMemorySession(() => "hang", {
    middleware: [(request, next) => Promise.race([next(request), Promise.reject(new Error("gave up"))])],
  });
  expect(String(await rejection(new VisualizationJob(session, "1").info()))).toBe("Error: gave up");
  expect(sent.map(({ signal }) => signal.aborted)).toEqual([true]);
});

test("credentials that the caller changes later stay what they were", async () => {
  const credentials = { accessKey: "AK1", secretKey: "secret-key-1" };
  const { session, sent } = inMemorySession(() => ({ body: { job_id: 1, status: 8 } }), { credentials });
  await new VisualizationJob(session, "1").info();
  Object.assign(credentials, { accessKey: "AK2", secretKey: "secret-key-2" });
  await new VisualizationJob(session, "1").info();
  expect(sent.map(({ headers }) => /Access=(\w+)/.exec(headers["authorization"] ?? "")?.[1])).toEqual(["AK1", "AK1"]);
});
