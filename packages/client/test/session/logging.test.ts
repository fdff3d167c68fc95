import { expect, test } from "vitest";
import { VisualizationJob, type LogFields } from "../../src/index.ts";
import { inMemorySession, rejection, stopTime, throughTime } from "../support/in-memory.ts";

type Answer = Parameters<typeof inMemorySession>[0];

/** A session, and what it logs, level by level. */
function logged(answer: Answer) {
  stopTime();
  const lines: [level: string, message: string, fields: LogFields][] = [];
  const logger = {
    debug: (message: string, fields: LogFields) => lines.push(["debug", message, fields]),
    warn: (message: string, fields: LogFields) => lines.push(["warn", message, fields]),
  };
  return { lines, ...inMemorySession(answer, { logger }) };
}

const listing = { operation: "listVisualizationJobs", method: "GET", path: "/v1/p/visualization-jobs" };

test("what is logged of a request is its path, its status and its times: no query", async () => {
  const { lines, session } = logged(() => ({
    headers: { "x-request-id": "r" },
    body: { job_total_count: 0, jobs: [] },
  }));
  await VisualizationJob.listPage(session, { search_content: "my secret project" });
  expect(lines).toStrictEqual([
    [
      "debug",
      "GET /v1/p/visualization-jobs: 200",
      { ...listing, attempt: 1, status: 200, requestId: "r", elapsedMs: 0 },
    ],
  ]);
});

test("a request that is made again is a warning, and the one that ends the call is not", async () => {
  const { lines, session } = logged((_sent, number) =>
    number === 1 ? { status: 503 } : new TypeError("fetch failed"),
  );
  await rejection(throughTime(VisualizationJob.listPage(session, {}, { maxRetries: 2 })));
  const lost = { ...listing, error: "ConnectionError", elapsedMs: 0 };
  expect(lines).toStrictEqual([
    [
      "warn",
      "GET /v1/p/visualization-jobs: 503, again in 250 ms",
      { ...listing, attempt: 1, status: 503, error: "ServerError", elapsedMs: 0, delayMs: 250 },
    ],
    ["warn", "GET /v1/p/visualization-jobs: ConnectionError, again in 500 ms", { ...lost, attempt: 2, delayMs: 500 }],
    ["debug", "GET /v1/p/visualization-jobs: ConnectionError", { ...lost, attempt: 3 }],
  ]);
});
