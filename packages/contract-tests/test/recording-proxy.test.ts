import { createServer } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { jobId, projectId, requests } from "../facts/requests.ts";
import { readContract } from "../src/contract-document.ts";
import { closeServer, listenOnLoopback } from "../src/loopback.ts";
import { startPrism, type Prism } from "../src/prism.ts";
import { startRecordingProxy, type RecordingProxy, type WantedAnswer } from "../src/recording-proxy.ts";
import { operations } from "../facts/operations.ts";
import { pathOf } from "../src/wire.ts";

const contract = readContract();
const jobs = `/v1/${projectId}/visualization-jobs`;
const token = { "X-Auth-Token": "secret-token" };
const closers: (() => Promise<void>)[] = [];

let prism: Prism;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

async function proxyBefore(upstream: string, answer?: WantedAnswer): Promise<RecordingProxy> {
  const proxy = await startRecordingProxy({ contract, upstream, ...(answer ? { answer } : {}) });
  closers.push(() => proxy.close());
  return proxy;
}

async function send(proxy: RecordingProxy, path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(proxy.endpoint + path, { headers: token, ...init });
  await answer.arrayBuffer();
  return answer;
}

describe("the recording proxy before Prism", () => {
  it.each(requests)("has nothing against the canonical form of $name", async ({ call, wire }) => {
    const proxy = await proxyBefore(prism.endpoint);
    const query = new URLSearchParams(wire.query).toString();
    const answer = await send(proxy, `${pathOf(call)}?${query}`.replace(/\?$/, ""), {
      method: operations[call.operation].method,
      ...(wire.body === undefined
        ? {}
        : { headers: { ...token, "Content-Type": "application/json" }, body: JSON.stringify(wire.body) }),
    });
    expect(proxy.complaints).toEqual([]);
    expect(answer.status).toBe(200);
  });

  it("gets exactly the example that was asked for", async () => {
    const proxy = await proxyBefore(prism.endpoint, { status: 404, example: "ModelArts.0102" });
    const answer = await send(proxy, `${jobs}/${jobId}`);
    expect(proxy.complaints).toEqual([]);
    expect(answer.status).toBe(404);
    expect(proxy.exchanges[0]?.answer).toContain("ModelArts.0102");
  });

  it("records the request without its secrets", async () => {
    const proxy = await proxyBefore(prism.endpoint);
    await send(proxy, `${jobs}?page=2`);
    expect(proxy.exchanges[0]?.request).toMatchObject({ method: "GET", path: jobs, query: [["page", "2"]], body: "" });
    expect(JSON.stringify(proxy.exchanges)).not.toContain("secret-token");
  });

  const bad: readonly [what: string, path: string, init: RequestInit, complaint: string][] = [
    ["a misspelt query key", `${jobs}?sort_by=job_id`, {}, "query parameter sort_by is not in the contract"],
    ["a repeated query key", `${jobs}?page=1&page=2`, {}, "query parameter page is repeated"],
    ["an undeclared path", `${jobs}/${jobId}/pause`, {}, "is no operation of the contract"],
    ["an undeclared method", `${jobs}/${jobId}`, { method: "PATCH" }, "is no operation of the contract"],
    [
      "an undeclared body field",
      jobs,
      body({ job_name: "a", train_url: "/b/", jobdesc: "" }),
      "body.jobdesc is not in the contract",
    ],
    [
      "an undeclared field deep in the body",
      jobs,
      body({
        job_name: "a",
        train_url: "/b/",
        schedule: [{ type: "stop", time_unit: "HOURS", timeUnit: "HOURS", duration: 1 }],
      }),
      "body.schedule[0].timeUnit is not in the contract",
    ],
    ["an undeclared header", jobs, { headers: { ...token, "X-Extra": "1" } }, "header x-extra is not in the contract"],
    ["no credentials", jobs, { headers: {} }, "neither a token nor a signature is sent"],
    [
      "a token and a signature at once",
      jobs,
      { headers: { ...token, Authorization: "SDK-HMAC-SHA256 Access=a", "X-Sdk-Date": "20261122T000000Z" } },
      "a token and a signature are sent together",
    ],
    ["a body where none is declared", `${jobs}/${jobId}/stop`, body({}), "a body is sent where none is declared"],
    ["no body where one is due", jobs, { method: "POST" }, "the body is missing"],
    [
      "a body that is not declared as JSON",
      `${jobs}/${jobId}`,
      { method: "PUT", headers: { ...token, "Content-Type": "text/plain" }, body: '{"job_desc":""}' },
      "the body is not declared as application/json",
    ],
    ["a value past its limit", `${jobs}?per_page=1001`, {}, "Prism reports"],
  ];

  it.each(bad)("complains of %s", async (_, path, init, complaint) => {
    const proxy = await proxyBefore(prism.endpoint);
    await send(proxy, path, init);
    expect(proxy.complaints.join("\n")).toContain(complaint);
  });

  it("complains of an answer that is Prism's own", async () => {
    const proxy = await proxyBefore(prism.endpoint, { status: 200, example: "no_such_example" });
    await send(proxy, jobs);
    expect(proxy.complaints.join("\n")).toContain("is the mock's own, not the contract's");
    expect(proxy.complaints.join("\n")).toContain("200 no_such_example was asked for");
  });

  const otherAnswers: readonly [what: string, served: WantedAnswer, complaint: string][] = [
    [
      "another example of the same status",
      { status: 404, example: "ModelArts.0015" },
      "404 ModelArts.0102 was asked for, the body is not that of the example",
    ],
    [
      "an example of another status",
      { status: 401, example: "ModelArts.0201" },
      "404 ModelArts.0102 was asked for, 401 was answered",
    ],
  ];

  it.each(otherAnswers)("complains of %s than was asked for", async (_, served, complaint) => {
    const { endpoint } = await proxyBefore(prism.endpoint, served);
    const proxy = await proxyBefore(endpoint, { status: 404, example: "ModelArts.0102" });
    await send(proxy, `${jobs}/${jobId}`);
    expect(proxy.complaints.join("\n")).toContain(complaint);
  });

  it("complains when the contract has no such example for the call", async () => {
    const { endpoint } = await proxyBefore(prism.endpoint, { status: 404, example: "ModelArts.0102" });
    const proxy = await proxyBefore(endpoint, { status: 404, example: "ModelArts.9999" });
    await send(proxy, `${jobs}/${jobId}`);
    expect(proxy.complaints.join("\n")).toContain("the contract has no such example for this call");
  });

  it("complains when the server behind it is gone", async () => {
    const proxy = await proxyBefore("http://127.0.0.1:1");
    await expect(send(proxy, jobs)).rejects.toThrow("fetch failed");
    expect(proxy.complaints.join("\n")).toContain("the request did not get through");
  });
});

describe("Prism as a judge of another server", () => {
  it("reports an answer that breaks the contract", async () => {
    const server = createServer((_, outgoing) => {
      outgoing.writeHead(200, { "Content-Type": "application/json" }).end('{"is_success": true, "job_id": 1}');
    });
    const upstream = await listenOnLoopback(server);
    closers.push(() => closeServer(server));
    const judge = await startPrism({ upstream });
    closers.push(() => judge.close());
    const proxy = await proxyBefore(judge.endpoint);
    await send(proxy, `${jobs}/${jobId}`);
    expect(proxy.complaints.join("\n")).toContain("Prism reports");
  });
});

function body(value: unknown): RequestInit {
  return { method: "POST", headers: { ...token, "Content-Type": "application/json" }, body: JSON.stringify(value) };
}
