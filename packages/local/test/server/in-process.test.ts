import { afterEach, describe, expect, test } from "vitest";
import { createLocalServer, startLocalServer, type LocalServerOptions } from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));
const make = (options: LocalServerOptions = {}) => {
  const server = createLocalServer({ auth: "off", timing: "instant", ...options });
  closing.push(server.close);
  return server;
};
const job = { job_name: "job", train_url: "/bucket/logs/" };
const listOf = (server: { endpoint: string; projectId: string }) =>
  `${server.endpoint}/v1/${server.projectId}/visualization-jobs`;

/** A body that never comes to its end, and whether somebody still waits for it. */
function endlessBody() {
  const state = { isCancelled: false };
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode("{")),
    cancel: () => {
      state.isCancelled = true;
    },
  });
  return { state, init: { method: "POST", body, duplex: "half" as const } };
}

describe("fetch of a server in process does as fetch does", () => {
  test("with texts, URLs and requests", async () => {
    const server = make();
    const url = listOf(server);
    for (const input of [url, new URL(url), new Request(url), `${url}#part`]) {
      const answer = await server.fetch(input);
      expect([answer.status, answer.url, answer.redirected]).toEqual([200, url, false]);
    }
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(job) };
    expect((await server.fetch(new Request(url, init))).status).toBe(200);
    // What init says wins.
    expect(
      (await server.fetch(new Request(url, init), { body: JSON.stringify({ ...job, job_name: "b" }) })).status,
    ).toBe(200);
  });

  test("with every kind of body", async () => {
    const server = make();
    const text = JSON.stringify(job);
    const bytes = new TextEncoder().encode(text);
    const bodies = [text, bytes, bytes.buffer, new Blob([text]), new Blob([text]).stream()];
    for (const [index, body] of bodies.entries()) {
      const init = { method: "POST", headers: { "Content-Type": "application/json" }, body, duplex: "half" as const };
      const answer = await server.fetch(listOf(server), init);
      expect([index, answer.status]).toEqual([index, index === 0 ? 200 : 400]);
      if (index === 0) continue;
      expect(await answer.json()).toMatchObject({ error_code: "ModelArts.0103" });
    }
  });

  test("and dates its answers by real time, whatever the server's clock says", async () => {
    const server = make();
    server.clock.set(0);
    for (const path of ["/v3", "/nowhere", "/_vizjobs/health"]) {
      const date = (await server.fetch(server.endpoint + path)).headers.get("date") ?? "";
      expect(new Date(date).toUTCString()).toBe(date);
      expect(new Date(date).getUTCFullYear()).toBeGreaterThan(2025);
    }
  });

  test("and gives no body to HEAD", async () => {
    const server = make();
    const answer = await server.fetch(listOf(server), { method: "HEAD" });
    expect([answer.status, answer.body, await answer.text()]).toEqual([405, null, ""]);
  });

  test.each(["/v3", "v3", "", "http://", "ftp//x"])("and refuses %j, which is no URL", async (url) => {
    await expect(make().fetch(url)).rejects.toThrow(TypeError);
  });

  test.each([
    "http://example.com/v3",
    "http://vizjobs.local.example/v3",
    "http://10.0.0.1/v3",
    "ftp://vizjobs2.local/v3",
  ])("but goes nowhere else: %s is refused", async (url) => {
    const answer = await make().fetch(url);
    expect([answer.status, await answer.json()]).toEqual([403, expect.objectContaining({ error_code: "APIG.0306" })]);
  });

  test("and follows the redirect to a job's charts unless it is told not to", async () => {
    const server = make();
    const { body } = await callerOf(server)("createVisualizationJob", { body: job });
    const url = body.service_url.slice(0, -1);
    const followed = await server.fetch(`${url}?x=1`);
    expect([followed.url, followed.redirected]).toEqual([`${body.service_url}?x=1`, true]);
    expect((await server.fetch(url, { redirect: "manual" })).status).toBe(308);
    await expect(server.fetch(url, { redirect: "error" })).rejects.toThrow("fetch failed");
    await expect(server.fetch(url, { method: "POST", body: "{}" })).rejects.toThrow("fetch failed");
  });

  test("and rejects with the reason of a signal, before and during a call, and asks for no more of the body", async () => {
    const server = make();
    const reason = new Error("enough");
    await expect(server.fetch(listOf(server), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const { state, init } = endlessBody();
    const controller = new AbortController();
    const call = server.fetch(listOf(server), { ...init, signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect((await server.fetch(`${server.endpoint}/v3`)).status).toBe(200);
    expect(state.isCancelled).toBe(true);
  });

  test("and rejects when a body breaks off, which is no fault of the server's", async () => {
    const entries: unknown[] = [];
    const server = make({ onRequest: (entry) => void entries.push(entry) });
    const cause = new Error("disk full");
    const body = new ReadableStream({ pull: (controller) => controller.error(cause) });
    const call = server.fetch(listOf(server), { method: "POST", body, duplex: "half" });
    await expect(call).rejects.toMatchObject({ name: "TypeError", message: "fetch failed" });
    expect(entries).toEqual([]);
  });

  test("and stops reading a body that is too large", async () => {
    const server = make();
    let parts = 0;
    const body = new ReadableStream({
      pull(controller) {
        parts += 1;
        controller.enqueue(new Uint8Array(2 ** 16));
      },
    });
    const answer = await server.fetch(listOf(server), { method: "POST", body, duplex: "half" });
    expect(answer.status).toBe(413);
    expect(parts).toBeLessThan(25);
  });

  test("and rejects after close, which does not wait for ever for a body", async () => {
    const server = make();
    const { state, init } = endlessBody();
    const call = server.fetch(listOf(server), init);
    const [outcome] = await Promise.allSettled([call, server.close(), server.close()]);
    expect(outcome).toMatchObject({ status: "rejected", reason: { message: "The local server is closed." } });
    expect(state.isCancelled).toBe(true);
    await expect(server.fetch(`${server.endpoint}/v3`)).rejects.toThrow("The local server is closed.");
  });
});

test("twenty servers in one process and twenty on ports, all at once, keep their jobs, clocks and faults to themselves", async () => {
  const inProcess = Array.from({ length: 20 }, () => make());
  const onPorts = await Promise.all(
    Array.from({ length: 20 }, () => startLocalServer({ auth: "off", timing: "instant" })),
  );
  const all = [...inProcess, ...onPorts];
  expect(new Set(onPorts.map(({ port }) => port)).size).toBe(20);
  const created = await Promise.all(
    all.map(async (server, index) => {
      if (index % 2 === 1) server.clock.advance(index * 1_000_000);
      if (index % 3 === 0) server.faults.add({ operation: "showVisualizationJob", status: 503 });
      const { body } = await callerOf(server)("createVisualizationJob", { body: { ...job, job_name: `job-${index}` } });
      return body.job_id;
    }),
  );
  expect(created).toEqual(all.map(() => 1));
  for (const [index, server] of all.entries()) {
    const { body } = await callerOf(server)("listVisualizationJobs");
    expect(body.jobs.map((shown: { job_name: string }) => shown.job_name)).toEqual([`job-${index}`]);
    const send = "fetch" in server ? server.fetch : fetch;
    const { status } = await send(`${listOf(server)}/1`);
    expect(status).toBe(index % 3 === 0 ? 503 : 200);
  }
  await Promise.all(onPorts.map((server) => server.close()));
});
