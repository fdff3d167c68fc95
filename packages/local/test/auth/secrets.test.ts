import { request } from "node:http";
import { afterEach, expect, test } from "vitest";
import { createLocalServer, startLocalServer, type RequestLogEntry } from "../../src/index.ts";
import { sdkDate, sign } from "./signer.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const key = { accessKey: "KEY", secretKey: "canary-secret-key" };
const accounts = {
  users: [{ account: "acme", username: "ada", password: "canary-password" }],
  keys: [key, { accessKey: "TEMPORARY", secretKey: "canary-temporary-key", securityToken: "canary-security-token" }],
};

test("no answer and no entry of the log holds a password, a key or a token, but the header made for it", async () => {
  const log: RequestLogEntry[] = [];
  const server = createLocalServer({ auth: "verify", accounts, onRequest: (entry) => log.push(entry) });
  closing.push(server.close);
  const answers: string[] = [];
  const send = async (path: string, init: RequestInit | Request = {}): Promise<Response> => {
    const answer = await server.fetch(server.endpoint + path, init);
    const headers = [...answer.headers].filter(([name]) => name !== "x-subject-token");
    answers.push(JSON.stringify(headers), await answer.text());
    return answer;
  };
  const logIn = (user: object, more: object = {}) => {
    const identity = { methods: ["password"], password: { user }, ...more };
    const body = JSON.stringify({ auth: { identity, scope: { project: { name: server.region } } } });
    return send("/v3/auth/tokens", { method: "POST", headers: { "Content-Type": "application/json" }, body });
  };
  const ada = { name: "ada", domain: { name: "acme" } };
  const jobs = `/v1/${server.projectId}/visualization-jobs`;

  const token = (await logIn({ ...ada, password: "canary-password" })).headers.get("x-subject-token") ?? "";
  await logIn({ ...ada, password: "canary-guess" });
  await logIn({ ...ada, password: ["canary-guess"] });
  await logIn({ password: "canary-password" });
  await logIn({}, { methods: ["token"], token: { id: "canary-token" } });
  await logIn({}, { methods: ["token"], token: { id: ["canary-token"] } });
  for (const text of [token, server.credentials.token, "canary-token"]) {
    const headers = { "X-Auth-Token": text, "X-Subject-Token": text };
    for (const path of [jobs, "/v3/projects", "/v3/auth/tokens", "/v3/auth/projects", "/nowhere"]) {
      await send(path, { headers });
    }
    await send("/v3/auth/tokens", { method: "DELETE", headers });
  }
  for (const secretKey of [key.secretKey, "canary-guess"]) {
    for (const date of [Date.now(), 0]) {
      const headers = { "X-Sdk-Date": sdkDate(date), "X-Security-Token": "canary-security-token" };
      const url = server.endpoint + jobs;
      for (const accessKey of ["KEY", "TEMPORARY", "NONE"]) {
        await send(jobs, { headers: sign({ url, headers }, { accessKey, secretKey }).headers });
      }
    }
  }

  expect(new Set(log.map(({ status }) => status))).toEqual(new Set([200, 201, 204, 400, 401, 403, 404]));
  const told = answers.join("\n") + JSON.stringify(log);
  for (const secret of ["canary", token, server.credentials.token]) expect(told).not.toContain(secret);
});

/** Sends header lines as they stand, which fetch would not. */
function statusOf(url: string, headers: readonly string[]): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

test("over a connection, names of headers count in any case, and a second Authorization is refused", async () => {
  const server = await startLocalServer({ auth: "verify", accounts });
  closing.push(server.close);
  const url = `${server.endpoint}/v1/${server.projectId}/visualization-jobs`;
  const host = new URL(url).host;
  const date = sdkDate(Date.now());
  const signed = sign({ url, headers: { host, "x-sdk-date": date } }, key).headers.get("authorization") ?? "";
  expect(await statusOf(url, ["HOST", host, "X-SDK-DATE", date, "AUTHORIZATION", signed])).toBe(200);
  const twice = ["Host", host, "X-Sdk-Date", date, "Authorization", signed, "Authorization", signed];
  expect(await statusOf(url, twice)).toBe(401);
});
