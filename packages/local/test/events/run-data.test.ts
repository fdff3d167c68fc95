import { expect, test } from "vitest";

import { createRunData, hashTag } from "../../src/events/run-data.ts";

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
