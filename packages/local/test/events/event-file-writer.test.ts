import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { createEventFileWriter } from "../../src/events/event-file-writer.ts";
import { createLogReader } from "../../src/events/log-reader.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { double, eventFile, field, float, record, utf8, varintField } from "./encode.ts";
import { readDirectory } from "./read-directory.ts";

test("what was written is read back: tags, steps, float32 values, times and metadata", async () => {
  const directory = join(temporaryDirectory(), "not", "there", "yet");
  const writer = await createEventFileWriter(directory, { wallTimeMs: 1_700_000_000_000 });
  await writer.scalar("loss", -3, 0.1, { wallTimeMs: 1_700_000_001_500, description: "*m*", displayName: "Loss" });
  await writer.scalar("loss", 2n ** 62n, Infinity, { description: "ignored" });
  await writer.scalar("accuracy", 0, NaN);
  await writer.close();
  const { scalars, notices } = await readDirectory(directory);
  expect(notices).toEqual([]);
  expect(scalars).toEqual({
    ".": {
      loss: [
        [-3, 0.10000000149011612],
        [2n ** 62n, Infinity],
      ],
      accuracy: [[0, NaN]],
    },
  });
  const reader = createLogReader(directory);
  await reader.refresh(1_000);
  expect(reader.tag(".", "loss")).toMatchObject({ displayName: "Loss", description: "*m*" });
  expect(reader.tag(".", "loss")?.series?.wallTimes[0]).toBe(1_700_000_001.5);
});

const tensor = (value: number) => field(8, varintField(1, 1), field(2), field(4, float(value)));

const scalar = (second: number, value: number, metadata: readonly number[]) => [
  9,
  ...double(second),
  ...varintField(2, second),
  ...field(5, field(1, field(1, utf8("loss")), tensor(value), metadata)),
];

test("a scalar has TensorFlow 2's form, with metadata on the first value of a tag only", async () => {
  const writer = await createEventFileWriter(temporaryDirectory(), { wallTimeMs: 1_700_000_000_000 });
  await writer.scalar("loss", 1, 0.5, { wallTimeMs: 1_000 });
  await writer.scalar("loss", 2, 0.25, { wallTimeMs: 2_000 });
  await writer.close();
  const metadata = field(9, field(1, field(1, utf8("scalars"))), varintField(4, 1));
  const expected = Buffer.concat([eventFile(), record(scalar(1, 0.5, metadata)), record(scalar(2, 0.25, []))]);
  expect(readFileSync(writer.path)).toEqual(expected);
});

test("calls that nobody waits for keep their order", async () => {
  const directory = temporaryDirectory();
  const writer = await createEventFileWriter(directory);
  const steps = Array.from({ length: 200 }, (_, step) => step);
  await Promise.all(steps.map((step) => writer.scalar("t", step, step)));
  await writer.close();
  const { scalars } = await readDirectory(directory);
  expect(scalars["."]?.["t"]).toEqual(steps.map((step) => [step, step]));
});

test("a value is in the file as soon as its call resolves", async () => {
  const directory = temporaryDirectory();
  const writer = await createEventFileWriter(directory);
  await writer.scalar("t", 0, 1);
  expect((await readDirectory(directory)).scalars).toEqual({ ".": { t: [[0, 1]] } });
  await writer.close();
});

test("two writers in one directory write two files, and their names say nothing about the machine", async () => {
  const directory = temporaryDirectory();
  const writers = await Promise.all(
    [1, 2].map(() => createEventFileWriter(directory, { wallTimeMs: 1_700_000_000_999 })),
  );
  await Promise.all(writers.map((writer) => writer.close()));
  const names = readdirSync(directory);
  expect(names).toHaveLength(2);
  for (const name of names) expect(name).toMatch(/^events\.out\.tfevents\.1700000000\.vizjobs\.\d+\.\d+\.v2$/);
});

test("a step that is not an int64, an empty tag and a closed writer are refused, and nothing is written", async () => {
  const directory = temporaryDirectory();
  const writer = await createEventFileWriter(directory);
  await expect(writer.scalar("t", 0.5, 1)).rejects.toThrow("step of t: 0.5 is not a whole number");
  await expect(writer.scalar("t", 2 ** 53, 1)).rejects.toThrow(RangeError);
  await expect(writer.scalar("t", 2n ** 63n, 1)).rejects.toThrow(RangeError);
  await expect(writer.scalar("", 0, 1)).rejects.toThrow("tag: needs a name");
  await writer.close();
  await writer.close();
  await expect(writer.scalar("t", 0, 1)).rejects.toThrow("is closed");
  expect((await readDirectory(directory)).scalars).toEqual({ ".": {} });
});
