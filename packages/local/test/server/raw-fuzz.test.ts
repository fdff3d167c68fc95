import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { connectionLimits } from "../../src/server/connection-limits.ts";
import { startWithLimits } from "../../src/server/start-local-server.ts";
import { isDeep } from "../deep.ts";
import { callerOf } from "../support/contract-caller.ts";
import { liveId, requestsForAll } from "../support/contract-requests.ts";
import { sendRaw, type RawAnswer } from "../support/raw-connection.ts";

// What is cut off is waited for, so that time is short here, and several are sent at once.
const short = { headersMs: 250, requestMs: 250, keepAliveMs: 100, checkMs: 50, lingerMs: 50 };
const limits = { ...connectionLimits, ...short };
const atOnce = 100;
const numRuns = (isDeep ? 20_000 : 500) / atOnce;

const server = await startWithLimits({ timing: "instant", auth: "off", jobLimit: 8 }, limits);
afterAll(() => server.close());

const line = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ :;,=\t"\\/%0\u00e9\u0001')), maxLength: 20 });
const header = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        "Content-Length",
        "Transfer-Encoding",
        "Expect",
        "Host",
        "Origin",
        "Connection",
        "Content-Type",
        "X-Sdk-Date",
        "X-Auth-Token",
        "Upgrade",
        "Trailer",
        "__proto__",
        "Content-Encoding",
      ),
      fc.oneof(
        line,
        fc.constantFrom(
          "0",
          "1",
          "99999999999999999999",
          "chunked",
          "gzip, chunked",
          "100-continue",
          "close",
          "keep-alive",
          "null",
          "h2c",
          "localhost",
          "gzip",
        ),
      ),
    )
    .map(([name, value]) => `${name}: ${value}`),
  line,
);

/** The bytes of a request: its parts as they should be, but for the headers that come on top, and how its body is sent. */
const bytes = fc
  .record({
    request: requestsForAll(["p", "p-2"]),
    version: fc.oneof(
      { weight: 9, arbitrary: fc.constant("HTTP/1.1") },
      { weight: 1, arbitrary: fc.constantFrom("HTTP/1.0", "HTTP/2.0", "http/1.1", "") },
    ),
    more: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(header, { maxLength: 3 }) },
    ),
    chunks: fc.option(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })),
    end: fc.constantFrom("\r\n", "\r\n", "\r\n", "\n"),
  })
  .map(({ request, version, more, chunks, end }) => {
    const { method, target, body = "" } = request;
    const sizes = chunks === null ? [`Content-Length: ${Buffer.byteLength(body)}`] : ["Transfer-Encoding: chunked"];
    const head = [
      `${method} ${target.replace(new RegExp(`${liveId}\\d`), "1")} ${version}`,
      "Host: localhost",
      "Connection: close",
      "Content-Type: application/json",
      ...(body === "" ? [] : sizes),
      ...more,
    ];
    const sent = body !== "" && chunks !== null ? chunked(body, chunks) : body;
    return Buffer.from(`${head.join(end)}${end}${end}${sent}`);
  });

/** The same with a byte changed, a piece gone or twice, or its end cut off. */
const damaged = fc
  .tuple(bytes, fc.constantFrom("flip", "cut", "drop", "double"), fc.nat(400), fc.nat(255))
  .map(([good, how, place, value]) => {
    const at = place % Math.max(1, good.length);
    if (how === "flip") good[at] = value;
    const rest = good.subarray(at + (how === "drop" ? value % 8 : how === "double" ? -Math.min(at, value % 40) : 0));
    return how === "cut" ? good.subarray(0, at) : Buffer.concat([good.subarray(0, at), rest]);
  });
const noise = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((given) => Buffer.from(given));

function chunked(body: string, sizes: readonly number[]): string {
  let rest = Buffer.from(body);
  const parts: string[] = [];
  for (let index = 0; rest.length > 0; index += 1) {
    const part = rest.subarray(0, index < 50 ? sizes[index % sizes.length] : rest.length);
    parts.push(`${part.length.toString(16)}\r\n${part.toString("latin1")}\r\n`);
    rest = rest.subarray(part.length);
  }
  return `${parts.join("")}0\r\n\r\n`;
}

const wellKept = ({ status, headers, body }: RawAnswer): void => {
  expect(status, body).toBeLessThan(500);
  // Node's own answer to an expectation that it does not know has neither.
  if (status === 417) return;
  expect(headers.get("x-request-id"), `${status} ${body}`).toBeTruthy();
  expect(headers.get("access-control-allow-origin")).toBeUndefined();
};

test("whatever bytes come over a connection, it is answered or closed, and the server goes on", async () => {
  let answered = 0;
  const one = fc.oneof(
    { weight: 5, arbitrary: bytes },
    { weight: 4, arbitrary: damaged },
    { weight: 1, arbitrary: noise },
  );
  const run = async (packets: readonly Buffer[]) => {
    for (const answers of await Promise.all(packets.map((packet) => sendRaw(server.port, packet)))) {
      for (const answer of answers) wellKept(answer);
      answered += answers.length;
    }
  };
  await fc.assert(fc.asyncProperty(fc.array(one, { minLength: atOnce, maxLength: atOnce }), run), {
    numRuns,
    // Those that the server has to wait for would be waited for again and again.
    endOnFailure: !isDeep,
  });
  expect(answered).toBeGreaterThan((numRuns * atOnce) / 2);
  expect((await callerOf(server)("listVisualizationJobs")).status).toBe(200);
});
