import { afterEach, expect, test } from "vitest";
import { createServerCore, type ServerCore } from "../../src/server/server-core.ts";
import { callerOf } from "../support/contract-caller.ts";

const endpoint = "http://10.1.2.3:80";
let core: ServerCore | undefined;
afterEach(() => core?.close());

/** A server as it is off loopback, with a running job. */
async function serverOffLoopback(): Promise<{ token: string; charts: (authorization: object) => Promise<Response> }> {
  core = createServerCore(
    { auth: "verify", timing: "instant" },
    { endpoint: () => endpoint, isOwnName: () => true, isOnLoopback: false },
  );
  const { answer, handle } = core;
  const send: typeof fetch = async (input, init) => (await answer(new Request(input, init))).response;
  const { token } = handle.credentials;
  const { body } = await callerOf({ endpoint, projectId: handle.projectId, fetch: send })("createVisualizationJob", {
    headers: { "X-Auth-Token": token },
    body: { job_name: "job", train_url: "/bucket/logs/" },
  });
  return {
    token,
    charts: (headers) => send(`${body.service_url}data/runs`, { headers: { ...headers } }),
  };
}
const basic = (pair: string) => ({ Authorization: `Basic ${Buffer.from(pair).toString("base64")}` });

test("off loopback charts ask for a token, so that a browser lets its user type it", async () => {
  const { token, charts } = await serverOffLoopback();
  const refused = await charts({});
  expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([
    401,
    'Basic realm="vizjobs", charset="UTF-8"',
  ]);
  expect((await charts(basic(`anybody:${token}`))).status).toBe(200);
  expect((await charts({ "X-Auth-Token": token })).status).toBe(200);
});

test.each(["", ":", "user", "user:", "user:wrong", "user:w\0rong", "user:wr\u00f6ng\r\nX: y", "\u{1f600}"])(
  "they are not shown for %j",
  async (pair) => {
    const { charts } = await serverOffLoopback();
    expect((await charts(basic(pair))).status).toBe(401);
    expect((await charts({ "X-Auth-Token": pair.replaceAll(/[^!-~]/g, "") })).status).toBe(401);
  },
);

test("a signature is no way to charts, and does not lock its key", async () => {
  const { charts } = await serverOffLoopback();
  const signature = `SDK-HMAC-SHA256 Access=key, SignedHeaders=x-sdk-date, Signature=${"0".repeat(64)}`;
  for (let n = 0; n < 6; n += 1) {
    const refused = await charts({ Authorization: signature, "X-Sdk-Date": "20261126T080000Z" });
    expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([401, expect.stringContaining("Basic")]);
  }
});
