import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { isDecodeError, VisualizationJob, type Session } from "../../src/index.ts";
import { rejection } from "../support/in-memory.ts";
import { serviceSession, type Canned } from "../support/service.ts";

async function decodeErrorOf(canned: Canned) {
  const { session } = await serviceSession(() => canned);
  const error = await rejection(new VisualizationJob(session, "10").info());
  if (!isDecodeError(error)) throw error;
  return error;
}

describe("a success that cannot be read is a DecodeError", () => {
  test.each<[string, Canned]>([
    ["an HTML page", { headers: { "x-request-id": "r" }, body: "<html>Log in</html>" }],
    ["JSON that breaks off", { headers: { "x-request-id": "r" }, body: '{"job_id": 10, "job_na' }],
    ["an empty body where details are due", { headers: { "x-request-id": "r" } }],
    ["a list where an object is due", { headers: { "x-request-id": "r" }, body: [] }],
    ["details without a status", { headers: { "x-request-id": "r" }, body: { job_id: 10, job_name: "a" } }],
    ["a text", { headers: { "x-request-id": "r" }, body: '"running"' }],
    ["nothing but blanks", { headers: { "x-request-id": "r" }, body: " \n " }],
    [
      "a page that calls itself JSON",
      { headers: { "x-request-id": "r" }, body: "<!doctype html><title>Log in</title>" },
    ],
    ["JSON with bytes that are no text", { headers: { "x-request-id": "r" }, body: '{"job_id":10,"status":"\ufffd"}' }],
    ["a status that is not a number", { headers: { "x-request-id": "r" }, body: { job_id: 10, status: "running" } }],
  ])("%s", async (_name, canned) => {
    const error = await decodeErrorOf(canned);
    expect(error).toMatchObject({
      code: "UNDECODABLE_ANSWER",
      operation: "showVisualizationJob",
      status: 200,
      requestId: "r",
      attempts: 1,
      retryable: false,
    });
    expect(error.message).toMatch(/^showVisualizationJob: the answer \(HTTP 200\) cannot be read: /);
  });

  test("it quotes the beginning of the answer", async () => {
    expect((await decodeErrorOf({ body: "<html>\n  Log in</html>" })).excerpt).toBe("<html> Log in</html>");
  });

  test("it quotes 200 characters at most, in one line, without control characters", async () => {
    const { excerpt, message } = await decodeErrorOf({ body: `\u0000\u001b[31m<html>\r\n${"x".repeat(5_000)}` });
    expect(excerpt).toMatch(/^\[31m<html> x{188}…$/);
    expect(message.length).toBeLessThan(450);
  });

  test.each<[string, (session: Session) => Promise<unknown>]>([
    ["list", (session) => VisualizationJob.list(session).toArray()],
    ["create", (session) => VisualizationJob.create(session, { job_name: "a", train_url: "/b/" })],
    ["update", (session) => new VisualizationJob(session, "10").update({ job_desc: "" })],
    ["stop", (session) => new VisualizationJob(session, "10").stop()],
    ["restart", (session) => new VisualizationJob(session, "10").restart()],
    ["delete", (session) => new VisualizationJob(session, "10").delete()],
    ["waitFor", (session) => new VisualizationJob(session, "10").waitFor("running")],
  ])("%s, too, where a page came", async (_name, make) => {
    const { session, requests } = await serviceSession(() => ({ body: "<html>" }), { maxRetries: 2 });
    expect(await rejection(make(session))).toMatchObject({ name: "DecodeError", excerpt: "<html>", attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test("it holds no token, though the answer does", async () => {
    const error = await decodeErrorOf({ body: "your token canary-token is fine" });
    expect(error.excerpt).toBe("your token [redacted] is fine");
    expect(JSON.stringify(error)).not.toContain("canary-token");
  });
});

/** Promises 1,000 bytes, or chunks to the end, sends a few and closes the connection. */
function cutOff(status: number, { start = '{"job_id": 10', isChunked = false } = {}) {
  return serviceSession((_seen, response) => {
    response.writeHead(status, isChunked ? { "transfer-encoding": "chunked" } : { "content-length": "1000" });
    response.write(start);
    setImmediate(() => response.destroy());
    return undefined;
  });
}

describe("a body that is cut off", () => {
  test("between chunks is no shorter body", async () => {
    const start = JSON.stringify({ job_id: 10, job_name: "a", status: 8 });
    const { session } = await cutOff(200, { start, isChunked: true });
    const error = await rejection(new VisualizationJob(session, "10").info());
    expect(error).toMatchObject({ name: "DecodeError", retryable: true });
  });

  test("on a stop is no empty one, which would be a success", async () => {
    const { session } = await cutOff(200, { start: "" });
    const error = await rejection(new VisualizationJob(session, "10").stop());
    expect(error).toMatchObject({ name: "DecodeError", mayHaveBeenApplied: true, retryable: false });
  });

  test.each([200, 403])("with HTTP %i in the middle of a token shows no part of it", async (status) => {
    const { session } = await cutOff(status, { start: "<p>your token is canary-to" });
    const error = await rejection(new VisualizationJob(session, "10").info());
    expect(String(error)).toContain("<p>your token is");
    expect(JSON.stringify(error) + inspect(error)).not.toContain("canary");
  });

  test("on success is a DecodeError that can be retried for a read", async () => {
    const { session } = await cutOff(200);
    const error = await rejection(new VisualizationJob(session, "10").info());
    expect(error).toMatchObject({ name: "DecodeError", retryable: true });
    expect(String(error)).toContain("cut off");
  });

  test("on a create is not to be repeated", async () => {
    const { session } = await cutOff(200);
    const error = await rejection(VisualizationJob.create(session, { job_name: "a", train_url: "/b/" }));
    expect(error).toMatchObject({ name: "DecodeError", retryable: false, attempts: 1 });
  });

  test("on a failure is still the failure of that status", async () => {
    const { session } = await cutOff(403);
    const error = await rejection(new VisualizationJob(session, "10").info());
    expect(error).toMatchObject({ name: "PermissionError", status: 403 });
  });
});

test("a read is repeated after half a body", async () => {
  const { session, requests } = await serviceSession(
    (_seen, response, number) => {
      if (number > 1) return { body: { job_id: 10, job_name: "a", status: 8 } };
      response.writeHead(200, { "content-length": "1000" });
      response.write("{");
      setImmediate(() => response.destroy());
      return undefined;
    },
    { maxRetries: 1 },
  );
  expect(await new VisualizationJob(session, "10").info()).toMatchObject({ status: 8 });
  expect(requests).toHaveLength(2);
});

test("a body of just 16 MiB is read", async () => {
  const body = JSON.stringify({ job_id: 10, job_name: "a", status: 8 }).padEnd(16 * 1024 * 1024);
  const { session } = await serviceSession(() => ({ body }));
  expect(await new VisualizationJob(session, "10").info()).toMatchObject({ status: 8 });
});

test("a page larger than 16 MiB on a failure is still the failure of that status", async () => {
  const { session } = await serviceSession(() => ({ status: 502, body: `<p>${"x".repeat(17 * 1024 * 1024)}` }));
  const error = await rejection(new VisualizationJob(session, "10").info());
  expect(error).toMatchObject({ name: "ServerError", status: 502 });
  expect(String(error).length).toBeLessThan(500);
});

test("a body larger than 16 MiB is given up", async () => {
  let sent = 0;
  const { session } = await serviceSession((_seen, response) => {
    response.writeHead(200);
    const block = Buffer.alloc(1024 * 1024, " ");
    const more = () => {
      sent += 1;
      if (!response.destroyed) response.write(block, more);
    };
    more();
    return undefined;
  });
  const error = await rejection(new VisualizationJob(session, "10").info());
  expect(error).toMatchObject({ name: "DecodeError", retryable: false });
  expect(String(error)).toContain("larger than 16777216 bytes");
  expect(sent).toBeLessThan(64);
});

test("what the service writes in UTF-8 arrives whole, across chunks", async () => {
  const text = JSON.stringify({ job_id: 10, job_name: "a", status: 8, job_desc: "可视化 🚀" });
  const bytes = Buffer.from(text);
  const { session } = await serviceSession((_seen, response) => {
    response.writeHead(200);
    const cut = bytes.indexOf(0xf0) + 2;
    response.write(bytes.subarray(0, cut), () => setImmediate(() => response.end(bytes.subarray(cut))));
    return undefined;
  });
  expect((await new VisualizationJob(session, "10").info()).job_desc).toBe("可视化 🚀");
});
