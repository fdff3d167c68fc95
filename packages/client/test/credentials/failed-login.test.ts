import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { isCallError, VisualizationJob, type Session } from "../../src/index.ts";
import { rejection, stopTime, throughTime, type Answer } from "../support/in-memory.ts";
import { account, inMemoryLogin, issue, loginSession } from "../support/login.ts";

function create(session: Session): Promise<unknown> {
  return VisualizationJob.create(session, { job_name: "a", train_url: "/b/" });
}

function connectionError(code: string, syscall: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }) });
}

const withToken = { "x-subject-token": "canary-token" };
const wrong = { error: { code: 401, message: "The username or password is wrong.", title: "Unauthorized" } };

describe("a login that fails is told as the call of IAM that it is, and no job is touched", () => {
  test.each<[string, Answer, object]>([
    ["a wrong password", { status: 401, body: wrong }, { name: "AuthenticationError", status: 401, attempts: 1 }],
    ["a user without a right", { status: 403 }, { name: "PermissionError", status: 403, attempts: 1 }],
    ["a project that is not there", { status: 404 }, { name: "NotFoundError", status: 404, attempts: 1 }],
    ["a request that IAM cannot use", { status: 400 }, { name: "InvalidRequestError", status: 400, attempts: 1 }],
    ["a fault that stays", { status: 500 }, { name: "ServerError", status: 500, attempts: 3 }],
    ["an outage", { status: 503, body: "<p>" }, { name: "ServerError", status: 503, attempts: 3 }],
    ["a page in place of a token", { status: 201, headers: withToken, body: "<p>login</p>" }, { name: "DecodeError" }],
    ["a token without its header", { status: 201, body: { token: {} } }, { name: "DecodeError", attempts: 1 }],
    [
      "a token that cannot be sent",
      { status: 201, headers: { "x-subject-token": "canary token" }, body: {} },
      { name: "DecodeError" },
    ],
    ["a redirect", { status: 302, headers: { location: "https://x.example.com/" } }, { name: "ApiError", attempts: 1 }],
    ["no machine there", connectionError("ECONNREFUSED", "connect"), { name: "ConnectionError", attempts: 3 }],
    ["a broken connection", connectionError("ECONNRESET", "read"), { name: "ConnectionError", attempts: 3 }],
  ])("%s", async (_name, answer, expected) => {
    stopTime();
    const { session, logins, calls } = inMemoryLogin({
      iam: () => (answer instanceof Response ? answer.clone() : answer),
    });
    const error = await rejection(throughTime(create(session)));
    expect(error).toMatchObject({ operation: "createToken", mayHaveBeenApplied: false, ...expected });
    expect(logins).toHaveLength(isCallError(error) ? error.attempts : 0);
    expect(calls).toHaveLength(0);
  });

  test("a wrong password in the words of IAM", async () => {
    const { session } = await loginSession({ iam: () => ({ status: 401, body: wrong }) });
    const error = await rejection(create(session));
    expect(error).toMatchObject({ code: "401", serviceMessage: "The username or password is wrong." });
    expect(String(error)).toMatch(/^AuthenticationError: createToken failed: The username or password is wrong/);
  });

  test("a host that is not there, on a real network", async () => {
    const { session: gone, iamEndpoint } = await loginSession();
    const port = Number(new URL(iamEndpoint).port);
    const { session, calls } = await loginSession({}, { iamEndpoint: `https://127.0.0.1:${port}` });
    expect(await rejection(create(session))).toMatchObject({
      name: "ConnectionError",
      operation: "createToken",
      mayHaveBeenApplied: false,
    });
    expect(calls).toHaveLength(0);
    await new VisualizationJob(gone, "10").info();
  });
});

test("a fault of IAM that passes is not noticed", async () => {
  stopTime();
  const { session, logins, calls } = inMemoryLogin({
    iam: (_sent, number) => (number === 1 ? { status: 500 } : issue("token")),
  });
  await throughTime(new VisualizationJob(session, "10").stop());
  expect([logins.length, calls.length]).toEqual([2, 1]);
});

test("a login that failed is tried again by the next call", async () => {
  const { session, logins } = inMemoryLogin({
    iam: (_sent, number) => (number === 1 ? { status: 401 } : issue("token")),
  });
  await rejection(new VisualizationJob(session, "10").stop());
  await new VisualizationJob(session, "10").stop();
  expect(logins).toHaveLength(2);
});

test("20 calls that wait for a login that fails all fail, by one request", async () => {
  const { session, logins } = inMemoryLogin({ iam: () => ({ status: 401 }) });
  const errors = await Promise.all(
    Array.from({ length: 20 }, () => rejection(new VisualizationJob(session, "10").info())),
  );
  expect(errors.every((error) => String(error).includes("createToken failed"))).toBe(true);
  expect(logins).toHaveLength(1);
});

test("neither password nor token is told by an error, whatever IAM quotes", async () => {
  const quotes: ((body: string) => Answer)[] = [
    (body) => ({ status: 401, body: { error: { message: body, code: 401 } } }),
    (body) => ({ status: 400, headers: { "x-request-id": account.password }, body }),
    (body) => ({ status: 201, body: `<p>${body}` }),
    (body) => new TypeError("fetch failed", { cause: new Error(body) }),
  ];
  for (const quote of quotes) {
    const { session } = inMemoryLogin({ iam: ({ body }) => quote(body ?? "") }, { maxRetries: 0 });
    const error = await rejection(create(session));
    const told = [String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })];
    if (isCallError(error)) told.push(error.toCurl() ?? "");
    expect(told.join("\n")).not.toContain(account.password);
  }
});

test("the command that repeats a login has a variable in place of the password", async () => {
  const { session } = inMemoryLogin({ iam: () => ({ status: 401 }) });
  const error = await rejection(create(session));
  const command = isCallError(error) ? error.toCurl() : undefined;
  expect(command).toContain("'https://iam.example.com/v3/auth/tokens?nocatalog=true'");
  expect(command).toContain('"$VIZJOB_PASSWORD"');
  expect(command).not.toContain(account.password);
});
