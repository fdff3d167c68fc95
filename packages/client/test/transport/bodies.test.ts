import { describe, expect, test } from "vitest";
import { isDecodeError, VisualizationJob } from "../../src/index.ts";
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

  test("it holds no token, though the answer does", async () => {
    const error = await decodeErrorOf({ body: "your token canary-token is fine" });
    expect(error.excerpt).toBe("your token [redacted] is fine");
    expect(JSON.stringify(error)).not.toContain("canary-token");
  });
});

/** Promises 1,000 bytes, sends a few and closes the connection. */
function cutOff(status: number) {
  return serviceSession((_seen, response) => {
    response.writeHead(status, { "content-length": "1000" });
    response.write('{"job_id": 10');
    setImmediate(() => response.destroy());
    return undefined;
  });
}

describe("a body that is cut off", () => {
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
