import { describe, expect, test } from "vitest";
import { gateForTests, projectId, start } from "./gate-for-tests.ts";
import { hash, sdkDate, sign, type Signable, type SigningChoices } from "./signer.ts";

const keys = {
  permanent: { accessKey: "PERMANENT", secretKey: "secret of the permanent key" },
  temporary: { accessKey: "TEMPORARY", secretKey: "secret of the temporary key" },
};
const securityToken = "token of the temporary key";
const make = () => gateForTests({ keys: [keys.permanent, { ...keys.temporary, securityToken }] });

const url = `http://vizjobs.local/v1/${projectId}/visualization-jobs`;
const dated = (headers: Record<string, string> = {}, time = start) => ({ "X-Sdk-Date": sdkDate(time), ...headers });
const right = (request: Partial<Signable> = {}, choices: Partial<SigningChoices> = {}) =>
  sign({ url, headers: dated(), ...request }, { ...keys.permanent, ...choices });

const refused = "401 APIG.0301 verify aksk signature fail";
const minute = 60_000;

describe("a signature may be dated", () => {
  test.each([
    ["now", 0],
    ["15 minutes ago", -15 * minute],
    ["15 minutes ahead", 15 * minute],
  ])("%s", async (_, offset) => {
    expect(await make().answerTo(right({ headers: dated({}, start + offset) }))).toBe("ok");
  });

  test.each([
    ["a second more than 15 minutes ago", -15 * minute - 1000, "20261121T095959Z"],
    ["a second more than 15 minutes ahead", 15 * minute + 1000, "20261121T103001Z"],
  ])("but not %s, which is told with both times", async (_, offset, date) => {
    expect(await make().answerTo(right({ headers: dated({}, start + offset) }))).toBe(
      `401 APIG.0303 signature expired, signature time:${date}, server time:20261121T101500Z`,
    );
  });

  test("by real time: the server's clock has no say", async () => {
    const { answerTo, clock, time } = make();
    clock.advance(24 * 60 * minute);
    expect(await answerTo(right())).toBe("ok");
    time.now += 15 * minute + 1;
    expect(await answerTo(right())).toMatch(/^401 APIG\.0303 /);
  });

  test.each(["", "20261121", "2026-11-21T10:15:00Z", "20261121T101500Z, 20261121T101500Z"])(
    "but not %j, which is no date",
    async (date) => {
      const request = right({ headers: { "X-Sdk-Date": date } });
      expect(await make().answerTo(request)).toBe(
        `401 APIG.0303 signature expired, signature time:${date}, server time:20261121T101500Z`,
      );
    },
  );
});

test("a day that its month does not have is no date, though parsers take it for one of the next", async () => {
  const { answerTo, time } = make();
  time.now = Date.UTC(2026, 2, 2, 10, 15);
  expect(await answerTo(right({ headers: { "X-Sdk-Date": "20260302T101500Z" } }))).toBe("ok");
  expect(await answerTo(right({ headers: { "X-Sdk-Date": "20260230T101500Z" } }))).toMatch(/^401 APIG\.0303 /);
});

const all = { host: "vizjobs.local", "Content-Type": "application/json", "X-Project-Id": projectId };

describe("what has to be signed", () => {
  test("the date", async () => {
    expect(await make().answerTo(right({ headers: dated(all) }, { signedHeaders: ["host"] }))).toBe(refused);
  });

  test("no more than the date: host, content type and project are the signer's choice", async () => {
    expect(await make().answerTo(right({ headers: dated(all) }, { signedHeaders: ["x-sdk-date"] }))).toBe("ok");
  });

  test("what was signed may not be changed", async () => {
    const { answerTo } = make();
    for (const name of ["content-type", "x-project-id", "host"]) {
      const request = right({ headers: dated(all) });
      request.headers.set(name, "another");
      expect(await answerTo(request)).toBe(refused);
    }
  });

  test("a header that was signed and did not arrive is missed", async () => {
    const request = right({ headers: dated(all) });
    request.headers.delete("content-type");
    expect(await make().answerTo(request)).toBe(refused);
  });
});

const temporary = (headers: Record<string, string>, signedHeaders?: string[]) =>
  sign({ url, headers: dated(headers) }, { ...keys.temporary, ...(signedHeaders && { signedHeaders }) });

describe("a security token", () => {
  test("is asked for, sent and signed, with a temporary key", async () => {
    const { answerTo } = make();
    expect(await answerTo(temporary({ "X-Security-Token": securityToken }))).toBe("ok");
    expect(await answerTo(temporary({}))).toBe(refused);
    expect(await answerTo(temporary({ "X-Security-Token": "another" }))).toBe(refused);
    expect(await answerTo(temporary({ "X-Security-Token": securityToken }, ["x-sdk-date"]))).toBe(refused);
  });

  test("does not go with a permanent key", async () => {
    expect(await make().answerTo(right({ headers: dated({ "X-Security-Token": securityToken }) }))).toBe(refused);
  });
});

const post = (body: string | undefined, hashed: string, choices: Partial<SigningChoices> = {}) =>
  right(
    { method: "POST", headers: dated({ "X-Sdk-Content-Sha256": hashed }), ...(body !== undefined && { body }) },
    { payload: hashed, ...choices },
  );

describe("the body", () => {
  test("that was signed is the one that counts: none and {} differ", async () => {
    const { answerTo } = make();
    const none = right({ method: "POST" });
    const withBody = new Request(none, { method: "POST", body: "{}" });
    expect(await answerTo(none)).toBe("ok");
    expect(await answerTo(withBody)).toBe(refused);
    expect(await answerTo(right({ method: "POST", body: "{}" }))).toBe("ok");
  });

  test("may come with its hash, in letters of either case", async () => {
    const { answerTo } = make();
    expect(await answerTo(post("{}", hash("{}")))).toBe("ok");
    expect(await answerTo(post("{}", hash("{}").toUpperCase()))).toBe("ok");
    expect(await answerTo(post(undefined, hash("")))).toBe("ok");
  });

  test("is refused with the hash of another, though that was signed", async () => {
    const { answerTo } = make();
    expect(await answerTo(post("{}", hash("[]")))).toBe(refused);
    expect(await answerTo(post("{}", hash("[]"), { payload: hash("{}") }))).toBe(refused);
  });

  test("is left out by UNSIGNED-PAYLOAD, sent and signed and in capitals", async () => {
    const { answerTo } = make();
    const unsigned = post("{}", "UNSIGNED-PAYLOAD");
    expect(await answerTo(new Request(unsigned, { method: "POST", body: "something else" }))).toBe("ok");
    expect(await answerTo(post("{}", "UNSIGNED-PAYLOAD", { signedHeaders: ["x-sdk-date"] }))).toBe(refused);
    expect(await answerTo(post("{}", "unsigned-payload"))).toBe(refused);
    expect(await answerTo(right({ method: "POST", body: "{}" }, { payload: "UNSIGNED-PAYLOAD" }))).toBe(refused);
  });
});

describe("the query", () => {
  test.each([
    "order=desc&order=asc&order=",
    "search_content=a%20b&search_content=A%2Fb%3Dc%26d",
    "search_content=%E6%97%A5%E5%BF%97&a_b=1&aB=2&ab=3&AB=4",
    "search_content=mnist's%20(*)!~-._",
    "page",
    "=1&&page=2",
    "search_content=%2B%25%20",
  ])("?%s is read as the signer wrote it", async (query) => {
    const { answerTo } = make();
    expect(await answerTo(right({ url: `${url}?${query}` }))).toBe("ok");
    const { headers } = right({ url: `${url}?${query}` });
    expect(await answerTo(new Request(`${url}?${query}&more=1`, { headers }))).toBe(refused);
  });

  test("may come in another order", async () => {
    const { headers } = right({ url: `${url}?a=1&b=2&a=0` });
    expect(await make().answerTo(new Request(`${url}?b=2&a=0&a=1`, { headers }))).toBe("ok");
  });
});

const changed = (change: (value: string) => string) => {
  const request = right({ headers: dated({ host: "vizjobs.local" }) });
  request.headers.set("authorization", change(request.headers.get("authorization") ?? ""));
  return request;
};

describe("an Authorization that is not of the form", () => {
  test.each<[string, (value: string) => string]>([
    ["twice", (value) => `${value}, ${value}`],
    ["names in capitals", (value) => value.replace("host;x-sdk-date", "Host;X-Sdk-Date")],
    ["another algorithm", (value) => value.replace("SDK-", "V11-")],
    [
      "the obsolete form",
      (value) => value.replace("Access=PERMANENT", "Credential=PERMANENT/20150907//ec2/sdk_request"),
    ],
    ["a short signature", (value) => value.slice(0, -1)],
    ["no names", (value) => value.replace("host;x-sdk-date", "")],
    ["basic", () => "Basic YTpi"],
  ])("is refused with 0206: %s", async (_, change) => {
    expect(await make().answerTo(changed(change))).toBe(
      "401 ModelArts.0206 Incorrect authorization request header format.",
    );
  });
});

test("a signature for one project is no good for another", async () => {
  const { answerTo } = make();
  const { headers } = right({ headers: dated({ "X-Project-Id": projectId }) });
  expect(await answerTo(new Request(url, { headers }))).toBe("ok");
  expect(await answerTo(new Request(url, { headers }), "another")).toMatch(/^403 ModelArts\.0210 /);
});
