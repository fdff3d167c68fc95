import { mkdirSync } from "node:fs";
import { request as sendRequest } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { startLocalServer, type LocalServer } from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";
import { sendRaw } from "../support/raw-connection.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { stubStandIn, type StandIn } from "./install-stand-in.ts";

const patient = { timeout: 20_000, interval: 20 };

interface Served {
  readonly server: LocalServer;
  readonly standIn: StandIn;
  readonly url: string;
}

/** A running job on a port, with a stand-in that answers. */
async function serve(): Promise<Served> {
  const standIn = stubStandIn();
  const root = temporaryDirectory();
  mkdirSync(join(root, "logs"));
  const server = await startLocalServer({ root, timing: "instant", viewer: "tensorboard" });
  onTestFinished(() => server.close());
  const body = { job_name: "job", train_url: "/logs/" };
  const url: string = (await callerOf(server)("createVisualizationJob", { body })).body.service_url;
  await vi.waitFor(async () => expect((await fetch(url)).status).toBe(200), patient);
  return { server, standIn, url };
}

interface Echo {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
async function echo(url: string, init?: RequestInit): Promise<{ answer: Response; echoed: Echo }> {
  const answer = await fetch(url, init);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the stand-in sends
  return { answer, echoed: (await answer.json()) as Echo };
}

test("a request is passed on with its method, path, query and body, to TensorBoard's own address", async () => {
  const { server, url } = await serve();
  const { echoed } = await echo(`${url}echo?run=a%2Fb&tag=%C3%A9`, {
    method: "POST",
    body: "runs=x",
    headers: { "Content-Type": "application/x-www-form-urlencoded", "X-TensorBoard-Feature-Flags": "{}" },
  });
  expect(echoed).toMatchObject({
    method: "POST",
    url: `${new URL(url).pathname}echo?run=a%2Fb&tag=%C3%A9`,
    body: "runs=x",
    headers: {
      host: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
      "content-type": "application/x-www-form-urlencoded",
      "x-tensorboard-feature-flags": "{}",
      "x-forwarded-host": new URL(url).host,
      "x-forwarded-proto": "http",
    },
  });
  expect(echoed.headers["host"]).not.toBe(`127.0.0.1:${server.port}`);
});

test("no credentials and no cookies are passed on, and nothing that only claims to come from us", async () => {
  const { url } = await serve();
  const secret = "hunter2";
  const headers = {
    "X-Auth-Token": secret,
    "X-Subject-Token": secret,
    "X-Security-Token": secret,
    "X-Sdk-Date": secret,
    Authorization: `Bearer ${secret}`,
    "Proxy-Authorization": secret,
    Cookie: `session=${secret}`,
    "X-Api-Key": secret,
    "X-Forwarded-For": secret,
    "X-Forwarded-Host": secret,
    Forwarded: secret,
  };
  const { echoed } = await echo(`${url}echo`, { headers });
  expect(JSON.stringify(echoed.headers)).not.toContain(secret);
});

test("an answer keeps its headers, but for the connection's own and cookies, and gets those that protect it", async () => {
  const { url } = await serve();
  const { answer } = await echo(`${url}echo`);
  const { headers } = answer;
  expect(headers.get("x-plugin")).toBe("1");
  expect([headers.get("x-hop"), headers.get("set-cookie")]).toEqual([null, null]);
  expect(headers.get("x-request-id")).toBeTruthy();
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  expect((await fetch(url)).headers.get("content-security-policy")).toBe(
    "default-src 'self', frame-ancestors 'self'; base-uri 'self'; form-action 'self'",
  );
});

test("a redirect stays below the job's address", async () => {
  const { url } = await serve();
  const { pathname } = new URL(url);
  const locationOf = async (path: string): Promise<unknown> => {
    const answer = await fetch(url.slice(0, -1) + path, { redirect: "manual" });
    return [answer.status, answer.headers.get("location")];
  };
  const own = JSON.parse(await (await fetch(`${url}echo`)).text()).headers.host;
  expect(await locationOf("")).toEqual([301, pathname]);
  expect(await locationOf("/redirect?to=data/runs%3Fa=1")).toEqual([302, `${pathname}data/runs?a=1`]);
  expect(await locationOf(`/redirect?to=http://${own}${pathname}x%23y`)).toEqual([302, `${pathname}x#y`]);
  for (const to of ["/", "//evil.example/", "http://evil.example/", "../2/", "javascript:alert(1)", "http://["]) {
    expect(await locationOf(`/redirect?to=${encodeURIComponent(to)}`)).toEqual([502, null]);
  }
});

test("the status of an answer is passed back, and one that no answer can have is told as TensorBoard's failure", async () => {
  const { url } = await serve();
  for (const status of [204, 304, 404, 500]) {
    expect((await fetch(`${url}status?code=${status}`)).status).toBe(status);
    expect((await fetch(`${url}status?code=${status}`, { method: "HEAD" })).status).toBe(status);
  }
  const answer = await fetch(`${url}status?code=799`);
  expect([answer.status, await answer.text()]).toEqual([
    502,
    "TensorBoard answered with the status 799, which is not passed on.\n",
  ]);
});

test("request and answer flow at the same time, piece by piece", async () => {
  const { url } = await serve();
  const request = sendRequest(`${url}mirror`, { method: "POST" });
  onTestFinished(() => void request.destroy());
  request.write("first");
  const answer = await new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
    request.on("response", resolve).on("error", reject);
  });
  const pieces = answer[Symbol.asyncIterator]();
  expect(String((await pieces.next()).value)).toBe("first");
  request.write("second");
  expect(String((await pieces.next()).value)).toBe("second");
  request.end();
  expect((await pieces.next()).done).toBe(true);
});

test("a client that goes away ends what it asked for", async () => {
  const { url, standIn } = await serve();
  const abort = new AbortController();
  const unanswered = fetch(`${url}silent`, abort).catch(() => "aborted");
  await vi.waitFor(() => expect(standIn.lines("asked")).toContain("silent"), patient);
  abort.abort();
  expect(await unanswered).toBe("aborted");
  await vi.waitFor(() => expect(standIn.lines("closed")).toEqual(["silent"]), patient);

  const endless = await fetch(`${url}endless`);
  const reader = endless.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await vi.waitFor(() => expect(standIn.lines("closed")).toEqual(["silent", "endless"]), patient);
});

test.each(["break", "break?chunked"])("an answer that breaks off (%s) is not taken for a whole one", async (path) => {
  const printed = [vi.spyOn(console, "error"), vi.spyOn(console, "info")];
  onTestFinished(() => void vi.restoreAllMocks());
  const { url, server } = await serve();
  const answer = await fetch(url + path);
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow();
  for (const each of printed) expect(each).not.toHaveBeenCalled();
  await expect(fetch(url)).resolves.toHaveProperty("status", 200);
  await server.close();
});

test("an answer that goes over to another protocol is none", async () => {
  const { url } = await serve();
  expect((await fetch(`${url}upgrade`)).status).toBe(503);
});

test("a request without a body claims none, whatever its client wrote", async () => {
  const { server, url } = await serve();
  const { host, pathname } = new URL(url);
  const [answer] = await sendRaw(
    server.port,
    `GET ${pathname}echo HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody`,
  );
  expect(answer?.status).toBe(200);
  expect(answer?.body).toContain('"method":"GET"');
  expect(answer?.body).not.toContain("content-length");
});

test("closing the server ends an answer that has no end", async () => {
  const { url, server } = await serve();
  const endless = await fetch(`${url}endless`);
  const drained = endless.body?.pipeTo(new WritableStream()).catch(() => "broken off");
  await server.close();
  expect(await drained).toBe("broken off");
});
