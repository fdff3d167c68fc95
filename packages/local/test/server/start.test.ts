import { once } from "node:events";
import { request } from "node:http";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { isLocalServerError, startLocalServer } from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";

const failureOf = async (act: () => unknown): Promise<unknown> => {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};

test("a port in use is told, with what to do next, and nothing stays open", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const error = await failureOf(() => startLocalServer({ port }));
  expect(isLocalServerError(error) && error.code).toBe("PORT_IN_USE");
  expect(String(error)).toContain(`Port ${port} on 127.0.0.1 is in use. End the program that uses it`);
  other.close();
  await once(other, "close");
  await (await startLocalServer({ port })).close();
});

test("a root that does not exist is told by its name", async () => {
  const error = await failureOf(() => startLocalServer({ root: "/no/such/root" }));
  expect(isLocalServerError(error) && error.code).toBe("ROOT_NOT_FOUND");
  expect(String(error)).toContain("/no/such/root");
  expect(String(error)).toContain("Create it");
});

test("health tells who answers, without credentials, and does not count as use", async () => {
  const server = await startLocalServer();
  const before = server.lastRequestAt;
  const answer = await fetch(`${server.endpoint}/_vizjobs/health`);
  expect(await answer.json()).toMatchObject({ status: "ok", pid: process.pid, project_id: server.projectId });
  expect(server.lastRequestAt).toBe(before);
  await server.close();
});

test("close lets a request under way finish, ends idle connections, and may be called again", async () => {
  const server = await startLocalServer();
  await callerOf(server)("listVisualizationJobs");
  const body = JSON.stringify({ job_name: "job", train_url: "/bucket/logs/" });
  const underWay = request(`${server.endpoint}/v1/p/visualization-jobs`, {
    method: "POST",
    headers: {
      "X-Auth-Token": "t",
      "Content-Type": "application/json",
      "Content-Length": body.length,
      Expect: "100-continue",
    },
  });
  const answered = once(underWay, "response");
  underWay.flushHeaders();
  await once(underWay, "continue");
  const closed = Promise.all([server.close(), server.close()]);
  underWay.end(body);
  const [answer] = await answered;
  expect(answer.statusCode).toBe(200);
  answer.resume();
  await closed;
  await expect(fetch(server.endpoint)).rejects.toThrow("fetch failed");
});

test("a request whose body never ends does not keep the server from closing", { timeout: 10_000 }, async () => {
  const server = await startLocalServer();
  const unfinished = request(`${server.endpoint}/v1/p/visualization-jobs`, {
    method: "POST",
    headers: { "X-Auth-Token": "t", "Content-Type": "application/json", "Content-Length": 50, Expect: "100-continue" },
  });
  const ended = once(unfinished, "error");
  unfinished.flushHeaders();
  await once(unfinished, "continue");
  unfinished.write("{");
  await server.close();
  expect((await ended)[0]).toMatchObject({ code: "ECONNRESET" });
});
