import { describe, expect, test, vi } from "vitest";
import { VisualizationJob, type CredentialsFunction, type StaticCredentials } from "../../src/index.ts";
import { inMemorySession, rejection, stopTime, until, type Answer } from "../support/in-memory.ts";
import { inMemoryLogin, job } from "../support/login.ts";

const minute = 60_000;

function tokens(expiresInMs?: number) {
  let number = 0;
  return vi.fn<CredentialsFunction>(async () => {
    number += 1;
    const token = `token-${number}`;
    return expiresInMs === undefined ? { token } : { token, expiresAt: new Date(Date.now() + expiresInMs) };
  });
}

function tokenOf({ headers }: { headers: Record<string, string> }): string | undefined {
  return headers["x-auth-token"];
}

function refuseFirst(_sent: unknown, number: number): Answer {
  return number === 1 ? { status: 401 } : { body: job };
}

describe("a function that gives credentials", () => {
  test("is called by the first call, once for many, and not when the session is made", async () => {
    const give = tokens();
    const { session, sent } = inMemorySession(() => ({ body: job }), {
      credentials: give,
      env: {},
      iamEndpoint: "https://iam.example.com",
    });
    expect(give).not.toHaveBeenCalled();
    await Promise.all(Array.from({ length: 20 }, () => new VisualizationJob(session, "10").info()));
    await new VisualizationJob(session, "10").info();
    expect(give).toHaveBeenCalledOnce();
    expect(new Set(sent.map(tokenOf))).toEqual(new Set(["token-1"]));
    expect(session.toJSON().credentials).toBe("function");
  });

  test("is called again from five minutes before the end that it names, once for many calls", async () => {
    stopTime();
    const give = tokens(60 * minute);
    const { session, calls } = inMemoryLogin({}, { credentials: give });
    const info = () => new VisualizationJob(session, "10").info();
    await info();
    vi.setSystemTime(Date.now() + 55 * minute - 1);
    await info();
    expect(give).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 1);
    await Promise.all([info(), info(), info()]);
    expect(calls.map(tokenOf)).toEqual(["token-1", "token-1", "token-2", "token-2", "token-2"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that fails to renew leaves the credentials that are still good", async () => {
    stopTime();
    const give = tokens(60 * minute);
    const { session, calls } = inMemoryLogin({}, { credentials: give });
    await new VisualizationJob(session, "10").info();
    vi.setSystemTime(Date.now() + 58 * minute);
    give.mockRejectedValueOnce(new Error("the vault is sealed"));
    await new VisualizationJob(session, "10").info();
    expect(calls.map(tokenOf)).toEqual(["token-1", "token-1"]);
  });

  test("may give different kinds one after the other", async () => {
    const given: StaticCredentials[] = [{ token: "t" }, { accessKey: "AK", secretKey: "SK" }];
    const { session, calls } = inMemoryLogin(
      { service: (_sent, number) => (number === 1 ? { status: 401 } : { body: job }) },
      { credentials: () => given.shift() ?? { token: "no more" } },
    );
    await new VisualizationJob(session, "10").info();
    expect(calls.map(({ headers }) => "authorization" in headers)).toEqual([false, true]);
  });

  test("gets a signal that ends when no call waits any more", async () => {
    let signal: AbortSignal | undefined;
    const { session, calls } = inMemoryLogin(
      {},
      {
        credentials: (context) => {
          signal = context.signal;
          return new Promise(() => {});
        },
      },
    );
    const controllers = [new AbortController(), new AbortController()];
    const waiting = controllers.map((controller) =>
      rejection(new VisualizationJob(session, "10").info({ signal: controller.signal })),
    );
    await until(() => signal !== undefined);
    controllers[0]?.abort("first");
    expect(await waiting[0]).toBe("first");
    expect(signal?.aborted).toBe(false);
    controllers[1]?.abort("second");
    expect(await waiting[1]).toBe("second");
    expect(signal?.aborted).toBe(true);
    expect(calls).toHaveLength(0);
  });

  test("that never answers is held to the deadline of the call", async () => {
    stopTime();
    const give = vi.fn<CredentialsFunction>(() => new Promise(() => {}));
    const { session } = inMemoryLogin({}, { credentials: give });
    const call = rejection(new VisualizationJob(session, "10").stop({ deadlineMs: 1_000 }));
    await until(() => give.mock.calls.length === 1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await call).toMatchObject({ name: "TimeoutError", attempts: 0, mayHaveBeenApplied: false });
  });
});

describe("after a refusal it is called again", () => {
  test("at once for a token: the call is repeated once, with what it gives now", async () => {
    const give = tokens();
    const { session, calls } = inMemoryLogin({ service: refuseFirst }, { credentials: give, maxRetries: 0 });
    await VisualizationJob.create(session, { job_name: "a", train_url: "/b/" });
    expect(calls.map(tokenOf)).toEqual(["token-1", "token-2"]);
  });

  test("and a second refusal stands", async () => {
    const give = tokens();
    const { session, calls } = inMemoryLogin({ service: () => ({ status: 401 }) }, { credentials: give });
    expect(await rejection(new VisualizationJob(session, "10").info())).toMatchObject({ attempts: 2 });
    expect(calls).toHaveLength(2);
  });

  test("by the next call for keys: a signed request is not repeated", async () => {
    let number = 0;
    const give = vi.fn(() => ({ accessKey: `AK${(number += 1)}`, secretKey: "SK" }));
    const { session, calls } = inMemoryLogin({ service: refuseFirst }, { credentials: give });
    expect(await rejection(new VisualizationJob(session, "10").info())).toMatchObject({
      name: "AuthenticationError",
      attempts: 1,
    });
    await new VisualizationJob(session, "10").info();
    expect(calls.map(({ headers }) => /Access=(\w+)/.exec(headers["authorization"] ?? "")?.[1])).toEqual([
      "AK1",
      "AK2",
    ]);
  });

  test("not for a password, of which IAM gives another token", async () => {
    const give = vi.fn(() => ({ username: "user", password: "secret" }));
    const { session, logins, calls } = inMemoryLogin({ service: refuseFirst }, { credentials: give });
    await new VisualizationJob(session, "10").info();
    expect(calls.map(tokenOf)).toEqual(["token-1", "token-2"]);
    expect([give.mock.calls.length, logins.length]).toEqual([1, 2]);
  });

  test("by the next call when IAM refuses the password that it gave", async () => {
    const passwords = ["old", "new"];
    const { session, logins } = inMemoryLogin(
      {
        iam: ({ body }, number) =>
          body?.includes('"old"') === true
            ? { status: 401 }
            : { status: 201, headers: { "x-subject-token": `token-${number}` }, body: {} },
      },
      { credentials: () => ({ username: "user", password: passwords.shift() ?? "none" }) },
    );
    expect(await rejection(new VisualizationJob(session, "10").info())).toMatchObject({ operation: "createToken" });
    await new VisualizationJob(session, "10").info();
    expect(logins).toHaveLength(2);
  });
});

describe("a function that gives nothing usable", () => {
  test("and throws: the call rejects with what it threw, and nothing is sent", async () => {
    const sealed = new Error("the vault is sealed");
    for (const credentials of [
      () => Promise.reject(sealed),
      () => {
        throw sealed;
      },
    ]) {
      const { session, calls, logins } = inMemoryLogin({}, { credentials });
      expect(await rejection(new VisualizationJob(session, "10").info())).toBe(sealed);
      expect([logins.length, calls.length]).toEqual([0, 0]);
    }
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "canary-token"],
    ["a function", () => ({ token: "canary" })],
    ["an empty object", {}],
    ["a list", [{ token: "canary" }]],
    ["half a pair of keys", { accessKey: "canary" }],
    ["keys and a username", { accessKey: "canary", secretKey: "canary", username: "canary" }],
    ["a token and a password", { token: "canary", username: "canary", password: "canary" }],
    ["a token with a line break", { token: "canary\n" }],
    ["a token that is no text", { token: 7 }],
    ["an end that is a text", { token: "canary", expiresAt: "2026-11-21T00:00:00Z" }],
    ["an end that is no time", { token: "canary", expiresAt: new Date(Number.NaN) }],
  ])("but %s: the call says so without quoting it, and the next call asks again", async (_name, given) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a caller without types may give
    const give = vi.fn<CredentialsFunction>(async () => given as never);
    const { session, calls } = inMemoryLogin({}, { credentials: give });
    const error = await rejection(new VisualizationJob(session, "10").info());
    expect(error).toMatchObject({ name: "CredentialsError", code: "CREDENTIALS" });
    expect(String(error)).not.toContain("canary");
    expect(calls).toHaveLength(0);
    give.mockResolvedValueOnce({ token: "good" });
    await new VisualizationJob(session, "10").info();
    expect(calls).toHaveLength(1);
  });
});

test("secrets of earlier results stay out of texts", async () => {
  const given = ["canary-first", "canary-second", "canary-third"];
  const { session, calls } = inMemoryLogin(
    {
      service: (sent, number) =>
        number < 3 ? { status: 401 } : { status: 400, body: { error_msg: calls.map(tokenOf).join(" ") } },
    },
    { credentials: () => ({ token: given.shift() ?? "" }) },
  );
  await rejection(new VisualizationJob(session, "10").info());
  const error = await rejection(new VisualizationJob(session, "10").info());
  expect(calls.map(tokenOf)).toEqual(["canary-first", "canary-second", "canary-third"]);
  expect(error).toMatchObject({ serviceMessage: "[redacted] [redacted] [redacted]" });
});
