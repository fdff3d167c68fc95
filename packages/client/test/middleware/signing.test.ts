import { expect, test } from "vitest";
import { Session, VisualizationJob, type Middleware } from "../../src/index.ts";
import { startGateway } from "../signing/gateway.ts";
import { inMemorySession, stopTime } from "../support/in-memory.ts";
import { projectId } from "../support/service.ts";

const key = { accessKey: "AK", secretKey: "SK" };

async function sessionBehind(...middleware: Middleware[]) {
  const { endpoint, verdicts } = await startGateway(key);
  return { verdicts, session: new Session({ endpoint, projectId, credentials: key, middleware, maxRetries: 0 }) };
}

test("what a middleware makes of address, method and body is what is signed", async () => {
  const { session, verdicts } = await sessionBehind((request, next) =>
    next({ ...request, url: `${request.url}?tag=ü 'a'&tag=`, method: "PATCH", body: '{"job_desc":"ü"}' }),
  );
  await new VisualizationJob(session, "10").update({ job_desc: "a" });
  expect(verdicts.map(({ refusal }) => refusal)).toEqual([undefined]);
  expect(verdicts[0]?.request.method).toBe("PATCH");
  expect(verdicts[0]?.request.target).toContain("?tag=%C3%BC");
});

test("a header that it adds is sent beside the signature, and a hash of the content is signed", async () => {
  const headers = {
    "X-Trace": "1",
    "X-SDK-Content-Sha256": "UNSIGNED-PAYLOAD",
    "Content-Type": "application/json;a=1",
  };
  const add: Middleware = (request, next) => next({ ...request, headers: { ...request.headers, ...headers } });
  const { session, verdicts } = await sessionBehind(add);
  await new VisualizationJob(session, "10").update({ job_desc: "a" });
  expect(verdicts.map(({ refusal }) => refusal)).toEqual([undefined]);
  expect(verdicts[0]?.signedHeaders).toEqual([
    "content-type",
    "host",
    "x-project-id",
    "x-sdk-content-sha256",
    "x-sdk-date",
  ]);
  const sent = Object.fromEntries(
    verdicts[0]?.request.headers.map(([name, value]) => [name.toLowerCase(), value]) ?? [],
  );
  expect(sent).toMatchObject({ "x-trace": "1", "content-type": "application/json;a=1" });
});

test("each request that it makes is signed by itself", async () => {
  const { session, verdicts } = await sessionBehind(async (request, next) => {
    await next({ ...request, body: '{"job_desc":"first"}' });
    return next(request);
  });
  await new VisualizationJob(session, "10").update({ job_desc: "second" });
  expect(verdicts.map(({ refusal, request }) => [refusal, String(request.body)])).toEqual([
    [undefined, '{"job_desc":"first"}'],
    [undefined, '{"job_desc":"second"}'],
  ]);
});

test("the clock that is corrected is that of the host to which it sends", async () => {
  stopTime();
  const ahead = new Date(Date.UTC(2026, 10, 21, 2)).toUTCString();
  const { session, sent } = inMemorySession(
    (_sent, number) =>
      number === 1
        ? { status: 401, headers: { date: ahead }, body: { error_code: "APIG.0303" } }
        : { body: { job_id: 10, job_name: "a", status: 8 } },
    { credentials: key, middleware: [(request, next) => next({ ...request, url: "https://proxy.example.com/x" })] },
  );
  await new VisualizationJob(session, "10").info();
  expect(sent.map(({ headers }) => headers["x-sdk-date"])).toEqual(["20261121T000000Z", "20261121T020000Z"]);
});
