import { expect, test } from "vitest";

import { event, field, varintField, type Message } from "../events/encode.ts";
import { floatTensor, histogram, metadata, oldHistogram, shape, tensorOf } from "../events/encode-values.ts";
import { run, of } from "./ask-charts.ts";

test("histograms of all forms are buckets of left, right and count", async () => {
  const floats = tensorOf("floats", floatTensor([1, 3], 0.1, 0.2, 3), metadata("histograms"));
  const listed = tensorOf(
    "listed",
    [...varintField(1, 2), ...shape(2, 3), ...field(6, ...[0, 1, 2, 1, 2, 5].map(doubleBytes))],
    metadata("histograms"),
  );
  const padded = tensorOf(
    "padded",
    [...varintField(1, 2), ...shape(2, 3), ...field(6, doubleBytes(0))],
    metadata("histograms"),
  );
  const old = oldHistogram("old", { min: -1, max: 2.5, limits: [-2, 0, 1, 3, 1e308], counts: [0, 2, 0, 1, 0] });
  const empty = oldHistogram("empty", { min: 1, max: -1, limits: [1], counts: [0] });
  const { json } = await run(
    event({ step: 3 }, histogram("new", 0.1, 0.2, 3, 0.2, 0.3, 4), floats, listed, padded, old, empty),
  );
  const bucketsOf = async (tag: string) => {
    const answer = await json("histograms/histograms", of(tag));
    return Array.isArray(answer) ? answer.map((each: readonly unknown[]) => each[2]) : answer;
  };
  expect(await json("histograms/histograms", of("new"))).toEqual([
    [
      1_700_000_000,
      3,
      [
        [0.1, 0.2, 3],
        [0.2, 0.3, 4],
      ],
    ],
  ]);
  expect(await bucketsOf("floats")).toEqual([[[Math.fround(0.1), Math.fround(0.2), 3]]]);
  expect(await bucketsOf("listed")).toEqual([
    [
      [0, 1, 2],
      [1, 2, 5],
    ],
  ]);
  expect(await bucketsOf("padded")).toEqual([
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
  ]);
  expect(await bucketsOf("old")).toEqual([
    [
      [-1, 0, 2],
      [0, 1, 0],
      [1, 2.5, 1],
    ],
  ]);
  expect(await bucketsOf("empty")).toEqual([[]]);
});

const doubleBytes = (value: number): Message => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return [...bytes];
};
