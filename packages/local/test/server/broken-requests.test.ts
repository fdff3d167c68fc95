import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLocalServer, type LocalServer } from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";
import { sendRaw } from "../support/raw-connection.ts";

let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer({ timing: "instant" });
});
afterAll(() => server.close());

const list = "GET /v1/p/visualization-jobs";
const own = () => `Host: 127.0.0.1:${server.port}\r\nX-Auth-Token: t\r\nConnection: close\r\n`;
const request = (line: string, headers = "", body = "") => `${line} HTTP/1.1\r\n${own()}${headers}\r\n${body}`;
/** As a client would; what is expected of everything here: one answer, in the contract's form, with an id. */
const answerTo = async (bytes: string) => {
  const answers = await sendRaw(server.port, bytes);
  expect(answers).toHaveLength(1);
  const [answer] = answers;
  expect(answer?.headers.get("x-request-id")).toMatch(/^[0-9a-f]{32}-\d+-local$/);
  return { status: answer?.status, headers: answer?.headers, body: JSON.parse(answer?.body ?? "") };
};

describe("what is no request of HTTP/1.1 is answered with 400 and closed", () => {
  test.each<[string, string]>([
    ["noise", "\0\x01\x02\r\n\r\n"],
    ["a TLS hello", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
    ["the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ["a request line without a version", "GET /v3\r\n\r\n"],
    ["a version of its own", "GET /v3 HTTP/9.9\r\nHost: localhost\r\n\r\n"],
    ["a header without a name", "GET /v3 HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n"],
    ["a folded header", "GET /v3 HTTP/1.1\r\nHost: localhost\r\nA: b\r\n c\r\n\r\n"],
    ["two lengths", "POST /v3 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"],
    [
      "a length and chunks",
      "POST /v3 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    ],
    ["a negative length", "POST /v3 HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n"],
  ])("%s", async (_, bytes) => {
    expect(await answerTo(bytes)).toMatchObject({ status: 400, body: { error_code: "APIG.0201" } });
  });

  test("a chunk whose length is none, after a request that may have been good", async () => {
    const line = "POST /v1/p/visualization-jobs";
    const answer = await answerTo(request(line, "Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n"));
    expect(answer.status).toBe(400);
  });
});

describe("Host", () => {
  test.each<[string, string]>([
    ["no name at all", `GET /v3 HTTP/1.1\r\nConnection: close\r\n\r\n`],
    ["none in HTTP/1.0", `GET /v3 HTTP/1.0\r\n\r\n`],
    ["an empty one", `GET /v3 HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n`],
    ["two", `GET /v3 HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n`],
    ["one with a user", `GET /v3 HTTP/1.1\r\nHost: evil.example@localhost\r\nConnection: close\r\n\r\n`],
    ["one with a path", `GET /v3 HTTP/1.1\r\nHost: localhost/evil.example\r\nConnection: close\r\n\r\n`],
    ["a port that is none", `GET /v3 HTTP/1.1\r\nHost: localhost:99999\r\nConnection: close\r\n\r\n`],
  ])("%s is refused with 400", async (_, bytes) => {
    expect(await answerTo(bytes)).toMatchObject({ status: 400, body: { error_code: "APIG.0201" } });
  });

  test.each([
    "evil.example",
    "localhost.",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "vizjobs.local",
    "[::2]",
    "10.0.0.1",
    "0x7f.1",
  ])("%s is foreign, with and without a port", async (name) => {
    for (const host of [name, `${name}:${server.port}`]) {
      const answer = await answerTo(`GET /v3 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatchObject({ status: 403, body: { error_code: "APIG.0306" } });
    }
  });

  test.each(["localhost", "LOCALHOST:1", "127.0.0.1", "[::1]:65535"])("%s is this server's", async (host) => {
    const answer = await answerTo(`GET /v3 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer.status).toBe(200);
    // What is told of addresses comes from the server, not from the caller.
    expect(answer.body.version.links[0].href).toBe(`${server.endpoint}/v3/`);
  });

  test.each<[string, number]>([
    ["http://localhost/v3", 200],
    ["http://evil.example/v3", 403],
    ["http://localhost@evil.example/v3", 400],
    ["http://evil.example@localhost/v3", 400],
    ["http://[/v3", 400],
    ["ftp://localhost/v3", 400],
    ["//evil.example/v3", 404],
    ["*", 400],
  ])("a request for %s is answered with %d", async (target, status) => {
    expect((await answerTo(request(`GET ${target}`))).status).toBe(status);
  });

  test("a full address of this server does not make up for a foreign Host", async () => {
    const bytes = `GET http://localhost/v3 HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`;
    expect((await answerTo(bytes)).status).toBe(403);
  });
});

describe("bounds", () => {
  test.each([8_200, 20_000, 200_000])("a URL of %d characters is refused with 414", async (length) => {
    const answer = await answerTo(request(`${list}?x=${"y".repeat(length)}`));
    expect(answer).toMatchObject({ status: 414, body: { error_msg: "Request URI too large." } });
  });

  test.each<[string, string]>([
    ["one header of 40 KiB", `X-Long: ${"y".repeat(40_000)}\r\n`],
    ["one header of 400 KiB", `X-Long: ${"y".repeat(400_000)}\r\n`],
    ["201 headers", "X-Many: y\r\n".repeat(201)],
    ["3,000 short headers", "X: y\r\n".repeat(3_000)],
  ])("%s is refused with 494", async (_, headers) => {
    const answer = await answerTo(request(list, headers));
    expect(answer).toMatchObject({ status: 494, body: { error_msg: "Request headers too large." } });
  });

  test("a token of 20 KiB, as a cloud may give, is taken", async () => {
    expect((await answerTo(request(list, `X-Security-Token: ${"t".repeat(20_000)}\r\n`))).status).toBe(200);
  });

  test("a URL with 2,000 keys is read", async () => {
    expect((await answerTo(request(`${list}?${"k&".repeat(2_000)}`))).status).toBe(200);
  });

  test("a body that is said to be too large is refused before it comes, also when its sender asks first", async () => {
    for (const expects of ["", "Expect: 100-continue\r\n"]) {
      const headers = `Content-Type: application/json\r\nContent-Length: ${2 ** 21}\r\n${expects}`;
      const answer = await answerTo(request("POST /v1/p/visualization-jobs", headers));
      expect(answer).toMatchObject({ status: 413, body: { error_msg: "Request entity too large." } });
    }
  });

  test("a body in chunks is refused once it is too large", async () => {
    const chunk = `10000\r\n${" ".repeat(0x10000)}\r\n`;
    const headers = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
    const answer = await answerTo(request("POST /v1/p/visualization-jobs", headers, chunk.repeat(17)));
    expect(answer.status).toBe(413);
  });

  test("a body of half a million brackets is refused as bad input", async () => {
    for (const body of [
      "[".repeat(500_000),
      `{"job_name":${"[".repeat(500_000)}`,
      `${"[".repeat(500_000)}${"]".repeat(500_000)}`,
    ]) {
      const headers = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`;
      const answer = await answerTo(request("POST /v1/p/visualization-jobs", headers, body));
      expect(answer).toMatchObject({ status: 400, body: { error_code: "ModelArts.0104" } });
    }
  });
});

describe("what a client of HTTP may do, though few do", () => {
  test("requests in one go are answered in their order", async () => {
    const one = `GET /v3 HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    const answers = await sendRaw(server.port, one + one + request(list) + one);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test("asking for another protocol is answered in this one", async () => {
    expect((await answerTo(request("GET /v3", "Upgrade: h2c\r\n"))).status).toBe(200);
  });

  test("a tunnel is not dug", async () => {
    expect(await sendRaw(server.port, `CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n`)).toEqual([]);
  });

  test.each(["TRACE", "OPTIONS", "PROPFIND"])(
    "%s is refused with 405 and shows nothing of the request",
    async (method) => {
      const answer = await answerTo(request(`${method} /v1/p/visualization-jobs`, "X-Secret: s3cret\r\n"));
      expect(answer.status).toBe(405);
      expect(JSON.stringify(answer.body)).not.toContain("s3cret");
    },
  );

  test("after all of that the server is there", async () => {
    expect((await callerOf(server)("listVisualizationJobs")).status).toBe(200);
  });
});
