import { expect, test } from "vitest";

import { createEventDecoder } from "../../src/events/event-decoder.ts";
import { createRunData, hashTag } from "../../src/events/run-data.ts";
import { event, type Message } from "./encode.ts";
import { floatTensor, metadata, stringTensor, tensorOf } from "./encode-values.ts";

function hashOf(name: string, run = createRunData()): number {
  const bytes = new TextEncoder().encode(name);
  return hashTag(run, new DataView(bytes.buffer), 0, bytes.length);
}

test("each run hashes tags in a way of its own, and always the same way", () => {
  const run = createRunData();
  expect(hashOf("loss", run)).toBe(hashOf("loss", run));
  expect(hashOf("loss")).not.toBe(hashOf("loss"));
});

/** From FNV-1a's well-known start these share a hash; any start with the same lowest byte would do. */
test.each([0x811c9dc5, 0xc5])(
  "names made to collide under FNV-1a do not share a hash from the start %i",
  (hashBasis) => {
    const run = { ...createRunData(), hashBasis };
    expect(hashOf("costarring", run)).not.toBe(hashOf("liquid", run));
    expect(hashOf("declinate", run)).not.toBe(hashOf("macallums", run));
  },
);

/** The run after an event with one value. */
function runWith(value: Message) {
  const run = createRunData();
  const { buffer, byteLength } = Uint8Array.from(event({}, value));
  createEventDecoder().decode(new DataView(buffer), 0, byteLength, { run, isMindSpore: false });
  return run;
}

const LONG = "x".repeat(50_000);

test.each<[string, Message]>([
  ["display name", metadata("scalars", [], LONG)],
  ["description", metadata("scalars", [], "", LONG)],
  ["plugin's name", metadata(LONG)],
])("the %s of a tag counts for the memory of its run", (_, about) => {
  const { scalarBudget, tags } = runWith(tensorOf("t", floatTensor([], 1), about));
  expect(tags).toHaveLength(1);
  expect(scalarBudget.used).toBeGreaterThan(LONG.length * 2);
});

test("the shape of a text counts for the memory of its run", () => {
  const [less, more] = [1, 100].map((dimensions) => {
    const tensor = stringTensor(Array<number>(dimensions).fill(1), "a");
    return runWith(tensorOf("t", tensor, metadata("text"))).valueBudget.used;
  });
  expect(less).toBeGreaterThan(0);
  expect(more).toBeGreaterThanOrEqual((less ?? 0) + 99 * 8);
});

test("of two names that differ in bytes that are no UTF-8 only, the first is found", () => {
  const run = createRunData();
  const decoder = createEventDecoder();
  for (const byte of [0xff, 0xfe]) {
    const { buffer, byteLength } = Uint8Array.from(event({}, [0x0a, 1, byte, 0x15, 0, 0, 0, 0]));
    decoder.decode(new DataView(buffer), 0, byteLength, { run, isMindSpore: false });
  }
  expect(run.tags.map(({ name }) => name)).toEqual(["\ufffd", "\ufffd"]);
  expect(run.tagsByName.get("\ufffd")).toBe(run.tags[0]);
});
