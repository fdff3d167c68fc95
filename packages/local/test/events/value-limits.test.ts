import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";

import { createEventDecoder } from "../../src/events/event-decoder.ts";
import { createLogReader } from "../../src/events/log-reader.ts";
import { reserve } from "../../src/events/memory-budget.ts";
import { frameRecord } from "../../src/events/record-framing.ts";
import { createRunData } from "../../src/events/run-data.ts";
import { isDeep } from "../deep.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import {
  event,
  eventFile,
  field,
  floatField,
  record,
  simpleValue,
  utf8,
  varint,
  varintField,
  type Message,
} from "./encode.ts";
import { images, metadata, PNG, shape, stringTensor, tensorOf, text } from "./encode-values.ts";
import { scalarsOf } from "./read-directory.ts";

/** Reads a file of these records, and one last scalar after them. */
async function readRecords(...records: readonly Uint8Array[]) {
  const directory = temporaryDirectory();
  const last = record(event({ step: 9 }, simpleValue("last", 9)));
  writeFileSync(join(directory, "x.tfevents"), Buffer.concat([eventFile(), ...records, last]));
  const reader = createLogReader(directory);
  onTestFinished(() => reader.close());
  await reader.refresh(60_000);
  expect(scalarsOf(reader)["."]?.["last"]).toEqual([[9, 9]]);
  const kept = (tag: string) => reader.tag(".", tag)?.values?.series.kept;
  return { reader, kept, problems: reader.notices().map(({ problem, message }) => [problem, message]) };
}

/** A field that is too long for arrays of numbers. */
function longField(number: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(content.length)]), content]);
}

/** An event with one value. */
function longEvent(tag: string, ...fields: readonly Uint8Array[]): Buffer {
  const value = longField(1, Buffer.from(field(1, utf8(tag))), ...fields);
  return Buffer.concat([Buffer.from(varintField(2, 1)), longField(5, value)]);
}

/** The same, framed by the code under test for speed. */
const longRecord = (tag: string, ...fields: readonly Uint8Array[]): Uint8Array =>
  frameRecord(longEvent(tag, ...fields));

const isLeftOut = (what: string) => [["limit", expect.stringContaining(what)]];

test("a histogram of too many buckets is left out and reported, in either form", async () => {
  const buckets = isDeep ? 1_000_000 : 10_001;
  const numbers = Buffer.alloc(buckets * 8);
  const old = longField(5, longField(6, numbers), longField(7, numbers));
  const tensor = longField(
    8,
    Buffer.from([...varintField(1, 1), ...shape(buckets, 3)]),
    longField(4, Buffer.alloc(buckets * 12)),
  );
  for (const content of [[old], [tensor, Buffer.from(metadata("histograms"))]]) {
    const { kept, problems } = await readRecords(longRecord("h", ...content));
    expect(problems).toEqual(isLeftOut("a histogram has more than 10000 buckets"));
    expect(kept("h")).toEqual([]);
  }
});

test.each<[string, Message]>([
  ["claims 2^31 strings", stringTensor([2 ** 31], "a", "b")],
  ["has sizes whose product is beyond every number", stringTensor(Array<number>(200).fill(2 ** 32 - 1), "a")],
  ["has a negative size", [...varintField(1, 7), ...field(2, field(2, varintField(1, -1)))]],
  ["has 1,000 dimensions", stringTensor(Array<number>(1_000).fill(1), "a")],
])("a text that %s is left out and reported", async (_, tensor) => {
  const { kept, problems } = await readRecords(record(event({}, tensorOf("t", tensor, metadata("text")))));
  expect(problems).toEqual([["malformed", expect.stringMatching(/a text|a tensor|too many fields/)]]);
  expect(kept("t")).toEqual([]);
});

test.each<[string, Message]>([
  ["claims 2^31 buckets", [...varintField(1, 2), ...shape(2 ** 31, 3)]],
  ["has sizes whose product is 0 in 64 bits", [...varintField(1, 2), ...shape(2 ** 31, 2 ** 31, 4)]],
  ["has fewer numbers than buckets", [...varintField(1, 2), ...shape(4, 3)]],
])("a histogram that %s is left out and reported", async (_, tensor) => {
  const { kept, problems } = await readRecords(record(event({}, tensorOf("h", tensor, metadata("histograms")))));
  expect(problems).toHaveLength(1);
  expect(kept("h")).toEqual([]);
});

test("a million strings are not gone through", async () => {
  const strings = Buffer.alloc(2_000_000).fill(Buffer.from([0x42, 0]));
  const tensor = longField(8, Buffer.from(varintField(1, 7)), strings);
  const { problems } = await readRecords(longRecord("t", tensor, Buffer.from(metadata("text"))));
  expect(problems).toEqual(isLeftOut("a tensor has too many values"));
});

const imageOf = (bytes: number): Buffer => longField(4, longField(4, Buffer.alloc(bytes)));
const imageRecord = (tag: string, bytes: number): Uint8Array => longRecord(tag, imageOf(bytes));

test("an image of more than 4 MiB is left out and reported, and one of 4 MiB is kept", async () => {
  const { kept, problems } = await readRecords(imageRecord("fits", 2 ** 22), imageRecord("too-large", 2 ** 22 + 1));
  expect(problems).toEqual(isLeftOut("an image has more than 4 MiB"));
  expect([kept("fits")?.length, kept("too-large")?.length]).toEqual([1, 0]);
});

test("the images of a run take 64 MiB at most; each tag keeps its last one as long as there is room for it", () => {
  const run = createRunData();
  const decoder = createEventDecoder();
  const [taken, fitting, count] = isDeep ? [0, 21, 30] : [57 * 2 ** 20, 2, 4];
  expect(reserve(run.valueBudget, taken)).toBe(true);
  const problems = Array.from({ length: count }, (_, tag) => {
    const { buffer, byteOffset, length } = longEvent(`t${tag}`, imageOf(3 * 2 ** 20));
    return decoder.decode(new DataView(buffer, byteOffset, length), 0, length, { run, isMindSpore: false })?.problem;
  });
  const left = count - fitting;
  const kept = run.tags.map(({ values }) => values?.series.kept.length);
  expect(kept).toEqual([...Array<number>(fitting).fill(1), ...Array<number>(left).fill(0)]);
  expect(problems.filter((problem) => problem === "limit")).toHaveLength(left);
});

const ABOUT_TEXT = Buffer.from(metadata("text"));

test("a text is kept up to 256 KiB and 1,000 strings", async () => {
  const long = "x".repeat(300_000);
  const { kept, problems } = await readRecords(
    longRecord("long", longField(8, Buffer.from(varintField(1, 7)), longField(8, Buffer.from(long))), ABOUT_TEXT),
    record(event({}, text("many", ...Array.from({ length: 1_500 }, String)))),
  );
  expect(problems).toEqual([]);
  expect(kept("long")).toMatchObject([{ value: { strings: [long.slice(0, 2 ** 18)], isCut: true } }]);
  expect(kept("many")).toMatchObject([{ value: { shape: [1_500], strings: { length: 1_000 }, isCut: true } }]);
});

test("10 images and 10 texts are kept of a tag, with the last", async () => {
  const events = Array.from({ length: 25 }, (_, step) => event({ step }, images("i", PNG), text("t", String(step))));
  const { kept } = await readRecords(...events.map((payload) => record(payload)));
  for (const tag of ["i", "t"]) {
    expect(kept(tag)).toHaveLength(10);
    expect(kept(tag)?.at(-1)?.stepLow).toBe(24);
  }
});

test("a message of a thousand fields where a handful would do is given up", async () => {
  const many = Array.from({ length: 1_000 }, () => varintField(20, 1)).flat();
  const { reader, problems } = await readRecords(
    record([...many, ...event({}, simpleValue("a", 1))]),
    record(event({}, [...simpleValue("b", 1), ...many])),
  );
  expect(problems).toEqual([["malformed", expect.stringContaining("too many fields")]]);
  expect(reader.tags(".").map(({ name }) => name)).toEqual(["last"]);
});

test("a faulty value is left out of its event, and those after it are read", async () => {
  const faulty = [...field(1, utf8("bad")), 0x12, 0x7f];
  const { reader } = await readRecords(record(event({ step: 1 }, simpleValue("a", 1), faulty, simpleValue("b", 2))));
  expect(scalarsOf(reader)["."]).toEqual({ a: [[1, 1]], b: [[1, 2]], last: [[9, 9]] });
});

test("other work gets its turns while a large record is read and decoded, and all of its values are kept", async () => {
  const directory = temporaryDirectory();
  const values = Array.from({ length: 2_000 }, (_, tag) =>
    longField(1, longField(1, Buffer.from(`${tag}`.padEnd(4_000))), Buffer.from(floatField(2, tag))),
  );
  writeFileSync(join(directory, "x.tfevents"), frameRecord(longField(5, ...values)));
  const reader = createLogReader(directory);
  onTestFinished(() => reader.close());
  const tagsSeen = new Set<number>();
  const state = { isDone: false };
  const refresh = reader.refresh(60_000).then(() => (state.isDone = true));
  while (!state.isDone) {
    tagsSeen.add(reader.tags(".").length);
    await setImmediate();
  }
  await refresh;
  expect(reader.tags(".")).toHaveLength(2_000);
  expect(tagsSeen.size).toBeGreaterThan(5);
});

test("a record that is cut in the middle of 3 MiB waits for its rest, however often it is asked for", async () => {
  const directory = temporaryDirectory();
  const path = join(directory, "x.tfevents");
  const whole = imageRecord("i", 3 * 2 ** 20);
  const reader = createLogReader(directory, { now: () => 0 });
  onTestFinished(() => reader.close());
  for (const end of [2 ** 20, 2 * 2 ** 20, whole.length - 1, whole.length]) {
    writeFileSync(path, whole.subarray(0, end));
    for (let count = 0; count < 6; count++) await reader.refresh(0);
    expect(reader.tags(".").length).toBe(end === whole.length ? 1 : 0);
  }
  expect(reader.notices()).toEqual([]);
});

const openFiles = (): number => readdirSync("/proc/self/fd").length;

test.skipIf(process.platform !== "linux")("files are opened one at a time, however many there are", async () => {
  const directory = temporaryDirectory();
  for (let run = 0; run < 50; run++) {
    mkdirSync(join(directory, String(run)));
    writeFileSync(join(directory, String(run), "x.tfevents"), eventFile(event({}, simpleValue("t", 1))));
  }
  const before = openFiles();
  const reader = createLogReader(directory);
  onTestFinished(() => reader.close());
  const state = { isDone: false, most: 0 };
  const refresh = reader.refresh(60_000).then(() => (state.isDone = true));
  while (!state.isDone) {
    state.most = Math.max(state.most, openFiles());
    await setImmediate();
  }
  await refresh;
  expect(state.most - before).toBeLessThanOrEqual(3);
});
