import { expect, test } from "vitest";
import { createRequestLog } from "../../src/http/request-log.ts";

const entry = {
  time: 1,
  method: "GET",
  path: "/v3",
  operation: undefined,
  status: 200,
  requestId: "r",
  ignored: [],
};

test("the log keeps the last thousand requests, under their own numbers", () => {
  const { log, add } = createRequestLog();
  for (let n = 1; n <= 2_500; n += 1) add(entry);
  const numbers = log.list().map(({ number }) => number);
  expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([1_000, 1_501, 2_500]);
});

test("what came after a number is told, and numbers go on after the log was cleared", () => {
  const { log, add } = createRequestLog();
  for (let n = 1; n <= 5; n += 1) add(entry);
  expect(log.list(3).map(({ number }) => number)).toEqual([4, 5]);
  log.clear();
  add(entry);
  expect(log.list().map(({ number }) => number)).toEqual([6]);
});
