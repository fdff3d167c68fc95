import { startLocalServer, type LocalServer, type LocalServerOptions } from "../../src/index.ts";

// The requests of openstack-*.test.ts were recorded from keystoneauth1 5.0.0, openstacksdk 0.101.0, python-keystoneclient 5.0.1 and
// python-openstackclient 6.0.0 of Debian 12, against this server. Accounts, tokens and ids are the tests' own.

/** Headers of every request, and of one with a body. */
export const json = { Accept: "application/json" };
const withBody = { ...json, "Content-Type": "application/json" };

/** How a user proves to be ada. */
export const password = `"methods": ["password"], "password": {"user": {"password": "right", "name": "ada", "domain": {"name": "acme"}}}`;
export const inProject = `{"auth": {"identity": {${password}}, "scope": {"project": {"name": "cn-north-4", "domain": {"name": "acme"}}}}}`;
export const unscoped = `{"auth": {"identity": {${password}}}}`;
export const byBob = inProject.replace('"right"', '"right too"').replace('"ada"', '"bob"');
export const byToken = (token: string, scope: string) =>
  `{"auth": {"identity": {"methods": ["token"], "token": {"id": "${token}"}}, "scope": ${scope}}}`;

/** Headers of a request about a token. */
export const about = (subject: string, token: string) => ({
  ...json,
  "X-Subject-Token": subject,
  "X-Auth-Token": token,
});
export const unauthorized = {
  error: { code: 401, message: "The request you have made requires authentication.", title: "Unauthorized" },
};

/** A server that ada and bob of one account may use, and the calls of clients. */
export async function startForOpenStack(options: LocalServerOptions = {}) {
  const server = await startLocalServer({
    auth: "verify",
    timing: "instant",
    accounts: {
      users: [
        { account: "acme", username: "ada", password: "right" },
        { account: "acme", username: "bob", password: "right too" },
      ],
    },
    ...options,
  });
  const send = (request: string, headers?: Readonly<Record<string, string>>, body?: string) =>
    sendTo(server, request, headers, body);
  const logIn = async (body: string, query = "") => {
    const { status, headers, body: answer } = await send(`POST /v3/auth/tokens${query}`, withBody, body);
    return { status, token: headers.get("x-subject-token") ?? "", told: answer.token, error: answer.error, answer };
  };
  return { server, send, logIn };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies of many forms
  readonly body: any;
}

async function sendTo(
  { endpoint }: LocalServer,
  request: string,
  headers: Readonly<Record<string, string>> = json,
  body?: string,
): Promise<Answer> {
  const [method = "", path = ""] = request.split(" ");
  const response = await fetch(endpoint + path, { method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}
