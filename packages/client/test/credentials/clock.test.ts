import { describe, expect, test, vi } from "vitest";
import { VisualizationJob, type Session } from "../../src/index.ts";
import { rejection, stopTime, type Answer, type Sent } from "../support/in-memory.ts";
import { inMemoryLogin, job } from "../support/login.ts";

const keys = { accessKey: "AK", secretKey: "SK" };
const minute = 60_000;
const hour = 60 * minute;

function signedAt({ headers }: Sent): number {
  const date = headers["x-sdk-date"] ?? "";
  return Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

function refusal(now: number): Answer {
  const body = { error_code: "APIG.0303", error_msg: "Incorrect IAM authentication information: signature expired" };
  return { status: 401, headers: { date: new Date(now).toUTCString() }, body };
}

/** A host whose clock is so far ahead of ours, and which refuses a signature that is more than 15 minutes off. */
function hostAhead(aheadMs: number | (() => number)) {
  return (sent: Sent): Answer => {
    const now = Date.now() + (typeof aheadMs === "number" ? aheadMs : aheadMs());
    return Math.abs(signedAt(sent) - now) > 15 * minute
      ? refusal(now)
      : { body: { ...job, projects: [{ id: "p", name: "cn-north-4" }] } };
  };
}

const info = (session: Session) => new VisualizationJob(session, "10").info();

describe("the clock of a host that is far off", () => {
  test.each([
    ["ahead", 2 * hour],
    ["behind", -2 * hour],
  ])(
    "%s is corrected by its Date: the first call is repeated once, the next is right at once",
    async (_name, ahead) => {
      stopTime();
      const { session, calls } = inMemoryLogin({ service: hostAhead(ahead) }, { credentials: keys, maxRetries: 0 });
      await info(session);
      expect(calls.map((sent) => signedAt(sent) - Date.now())).toEqual([0, ahead]);
      await info(session);
      expect(calls).toHaveLength(3);
    },
  );

  test("is corrected for a create too, which a refused signature has not reached", async () => {
    stopTime();
    const { session, calls } = inMemoryLogin({ service: hostAhead(2 * hour) }, { credentials: keys });
    await VisualizationJob.create(session, { job_name: "a", train_url: "/b/" });
    expect(calls).toHaveLength(2);
  });

  test("is corrected once for five first calls at once", async () => {
    stopTime();
    const { session, calls } = inMemoryLogin({ service: hostAhead(2 * hour) }, { credentials: keys });
    await Promise.all(Array.from({ length: 5 }, () => info(session)));
    expect(calls.filter((sent) => signedAt(sent) === Date.now())).toHaveLength(5);
    expect(calls).toHaveLength(10);
    await info(session);
    expect(calls).toHaveLength(11);
  });

  test("is its own: that of IAM may be right", async () => {
    stopTime();
    const { session, logins, calls } = inMemoryLogin(
      { iam: hostAhead(0), service: hostAhead(2 * hour) },
      { credentials: keys, projectId: undefined },
    );
    await info(session);
    expect(logins.map((sent) => signedAt(sent) - Date.now())).toEqual([0]);
    expect(calls.map((sent) => signedAt(sent) - Date.now())).toEqual([0, 2 * hour]);
  });

  test("is its own: that of the service may be right", async () => {
    stopTime();
    const { session, logins, calls } = inMemoryLogin(
      { iam: hostAhead(2 * hour), service: hostAhead(0) },
      { credentials: keys, projectId: undefined },
    );
    await info(session);
    expect(logins.map((sent) => signedAt(sent) - Date.now())).toEqual([0, 2 * hour]);
    expect(calls.map((sent) => signedAt(sent) - Date.now())).toEqual([0]);
  });

  test("is that of the host which a middleware sends the request to", async () => {
    stopTime();
    const { session, calls } = inMemoryLogin(
      { service: hostAhead(2 * hour) },
      {
        credentials: keys,
        middleware: [(request, next) => next({ ...request, url: request.url.replace("service", "gateway") })],
      },
    );
    await info(session);
    await info(session);
    expect(calls.map(({ url }) => url.host)).toEqual(Array(3).fill("gateway.example.com"));
  });

  test("stays known when a function gives other keys", async () => {
    stopTime();
    const credentials = () => ({ ...keys, expiresAt: new Date(Date.now() + hour) });
    const { session, calls } = inMemoryLogin({ service: hostAhead(2 * hour) }, { credentials });
    await info(session);
    vi.setSystemTime(Date.now() + 2 * hour);
    await info(session);
    expect(calls.map((sent) => signedAt(sent) - Date.now())).toEqual([-2 * hour, 0, 2 * hour]);
  });
});

describe("a host that refuses every signature", () => {
  test("gets two requests where its clock explains the first refusal, then one for each call", async () => {
    stopTime();
    const { session, calls } = inMemoryLogin({ service: () => refusal(Date.now() + 2 * hour) }, { credentials: keys });
    expect(await rejection(info(session))).toMatchObject({ name: "AuthenticationError", attempts: 2 });
    for (const expected of [3, 4, 5]) {
      expect(await rejection(info(session))).toMatchObject({ attempts: 1 });
      expect(calls).toHaveLength(expected);
    }
  });

  test("gets so many whatever other time it tells with each refusal", async () => {
    stopTime();
    const { session, calls } = inMemoryLogin(
      { service: (_sent, number) => refusal(Date.now() + number * hour) },
      { credentials: keys },
    );
    for (const expected of [2, 3, 4]) {
      await rejection(info(session));
      expect(calls).toHaveLength(expected);
    }
  });

  const dates: [string, string | undefined][] = [
    ["no Date", undefined],
    ["a Date that cannot be read", "yesterday"],
    ["a Date that is 14 minutes ahead", new Date(Date.UTC(2026, 10, 21, 0, 14)).toUTCString()],
    ["a Date that is 14 minutes behind", new Date(Date.UTC(2026, 10, 20, 23, 46)).toUTCString()],
  ];
  test.each(dates)("gets one request when it tells %s", async (_name, date) => {
    stopTime();
    const headers = date === undefined ? {} : { date };
    const { session, calls } = inMemoryLogin({ service: () => ({ status: 401, headers }) }, { credentials: keys });
    expect(await rejection(info(session))).toMatchObject({ name: "AuthenticationError", attempts: 1 });
    expect(calls).toHaveLength(1);
  });
});

describe("a correction that proved right", () => {
  test("is corrected again when the clock of the host changes", async () => {
    stopTime();
    let ahead = 2 * hour;
    const { session, calls } = inMemoryLogin({ service: hostAhead(() => ahead) }, { credentials: keys });
    await info(session);
    ahead = -hour;
    await info(session);
    await info(session);
    expect(calls.map((sent) => signedAt(sent) - Date.now())).toEqual([0, 2 * hour, 2 * hour, -hour, -hour]);
  });

  test("is taken back when our own clock is set right", async () => {
    stopTime();
    const serverStart = Date.now() + 2 * hour;
    let elapsed = 0;
    const { session, calls } = inMemoryLogin(
      { service: (sent) => hostAhead(serverStart + elapsed - Date.now())(sent) },
      { credentials: keys },
    );
    await info(session);
    elapsed = minute;
    vi.setSystemTime(serverStart + elapsed);
    await info(session);
    await info(session);
    expect(calls).toHaveLength(5);
    expect(calls.slice(3).map((sent) => signedAt(sent) - Date.now())).toEqual([0, 0]);
  });

  test("is so after any answer that does not refuse the signature", async () => {
    stopTime();
    let ahead = 2 * hour;
    const { session, calls } = inMemoryLogin(
      {
        service: (sent) => {
          const answer = hostAhead(ahead)(sent);
          return typeof answer === "object" && "status" in answer && answer.status === 401 ? answer : { status: 404 };
        },
      },
      { credentials: keys },
    );
    await rejection(info(session));
    ahead = -hour;
    await rejection(info(session));
    expect(calls).toHaveLength(4);
  });
});
