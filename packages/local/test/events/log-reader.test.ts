import {
  appendFileSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished, expect, test } from "vitest";

import { continueWalk, walkLogDirectory } from "../../src/events/log-directory.ts";
import { createLogReader } from "../../src/events/log-reader.ts";
import { frameRecord } from "../../src/events/record-framing.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { event, eventFile, record, simpleValue, varint, type Message } from "./encode.ts";
import { readDirectory, scalarsOf } from "./read-directory.ts";

const NAME = "events.out.tfevents.1";

function put(directory: string, name: string, content: Uint8Array): string {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Events of the tag `t` with value = step. */
const steps = (...values: number[]): Message[] => values.map((step) => event({ step }, simpleValue("t", step)));
const records = (...values: number[]): Buffer => Buffer.concat(steps(...values).map((message) => record(message)));
/** More than 4 KiB of records. */
const FIRST_200 = Array.from({ length: 200 }, (_, step) => step);
const startingAt = (wallTime: number): Buffer => record(event({ wallTime }, simpleValue("t", 1)));
const points = (...values: number[]) => values.map((step) => [step, step]);

function readerOf(directory: string, now?: () => number) {
  const reader = createLogReader(directory, { now });
  onTestFinished(() => reader.close());
  return {
    reader,
    read: async (run = ".") => {
      await reader.refresh(60_000);
      return scalarsOf(reader)[run]?.["t"];
    },
  };
}

test("a directory that does not exist holds nothing, and is read once it is there", async () => {
  const directory = join(temporaryDirectory(), "later");
  const { reader, read } = readerOf(directory);
  expect(await read()).toBeUndefined();
  expect(reader.notices()).toEqual([]);
  put(directory, NAME, eventFile(...steps(1)));
  expect(await read()).toEqual(points(1));
});

test("a run is each directory with an event file, at any depth; other files do not count", async () => {
  const directory = temporaryDirectory();
  put(directory, "my.tfevents.file", eventFile(...steps(1)));
  put(directory, "a/b/c/d/e/f/x.tfevents", eventFile(...steps(2)));
  put(directory, "mindinsight/ms.events.summary.1600000000.host_MS", eventFile(...steps(3)));
  put(directory, "notes/summary.txt", Buffer.from("summary"));
  put(directory, "tfevents/readme.md", Buffer.from("# tfevents"));
  const { scalars, notices } = await readDirectory(directory);
  expect(scalars).toEqual({ ".": { t: points(1) }, "a/b/c/d/e/f": { t: points(2) }, mindinsight: { t: points(3) } });
  expect(notices).toEqual([]);
});

test("runs come in the order of their first events, then of their names", async () => {
  const directory = temporaryDirectory();
  put(directory, `late/${NAME}`, startingAt(30));
  put(directory, `b/${NAME}`, startingAt(20));
  put(directory, `a/${NAME}`, startingAt(20));
  put(directory, `empty/${NAME}`, Buffer.alloc(0));
  put(directory, `zz-first/${NAME}`, startingAt(10));
  expect((await readDirectory(directory)).runs).toEqual(["zz-first", "a", "b", "late", "empty"]);
});

test("the files of a run are read in the order of their names", async () => {
  const directory = temporaryDirectory();
  put(directory, "events.tfevents.2", eventFile(...steps(30, 40)));
  put(directory, "events.tfevents.1", eventFile(...steps(10, 20, 30, 35)));
  expect(await readerOf(directory).read()).toEqual(points(10, 20, 30, 40));
});

test("a file that grows is read on from where it ended, and a record cut in the middle waits for its rest", async () => {
  const directory = temporaryDirectory();
  const path = put(directory, NAME, eventFile(...steps(1)));
  const { reader, read } = readerOf(directory);
  expect(await read()).toEqual(points(1));
  const more = records(2, 3);
  for (const byte of more) {
    appendFileSync(path, Buffer.from([byte]));
    await reader.refresh(60_000);
    expect(reader.notices()).toEqual([]);
  }
  expect(await read()).toEqual(points(1, 2, 3));
});

test("an empty file becomes a run before it has data", async () => {
  const directory = temporaryDirectory();
  const path = put(directory, `run/${NAME}`, Buffer.alloc(0));
  const { reader, read } = readerOf(directory);
  expect(await read("run")).toBeUndefined();
  expect(reader.runNames()).toEqual(["run"]);
  appendFileSync(path, eventFile(...steps(1)));
  expect(await read("run")).toEqual(points(1));
});

test.each<[string, (path: string) => void]>([
  [
    "a new file under the old name, longer and the same for its first 4 KiB",
    (path) => {
      writeFileSync(`${path}.new`, Buffer.concat([records(...FIRST_200), records(295, 296, 297, 298), records(999)]));
      renameSync(`${path}.new`, path);
    },
  ],
  ["another beginning in the same file", (path) => writeFileSync(path, Buffer.concat([records(7, 8, 9), eventFile()]))],
  [
    "a shorter file",
    (path) => {
      truncateSync(path, 0);
      appendFileSync(path, records(7));
    },
  ],
])("%s is read again from the start", async (_, replace) => {
  const directory = temporaryDirectory();
  const path = put(directory, NAME, records(...FIRST_200, 201, 202, 203, 204));
  const { read } = readerOf(directory);
  expect(await read()).toEqual(points(...FIRST_200, 201, 202, 203, 204));
  replace(path);
  expect(await read()).toEqual((await readDirectory(directory)).scalars["."]?.["t"]);
});

test("a replaced file is noticed when only the time of its last change tells", async () => {
  const directory = temporaryDirectory();
  const path = put(directory, NAME, records(1, 2));
  utimesSync(path, 1, 1);
  const { read } = readerOf(directory);
  expect(await read()).toEqual(points(1, 2));
  writeFileSync(path, records(3, 4));
  expect(await read()).toEqual(points(3, 4));
});

test("a file that disappears takes its points along, and so does a run", async () => {
  const directory = temporaryDirectory();
  put(directory, `run/${NAME}`, eventFile(...steps(1)));
  const second = put(directory, `run/${NAME}.b`, eventFile(...steps(2)));
  const { reader, read } = readerOf(directory);
  expect(await read("run")).toEqual(points(1, 2));
  rmSync(second);
  expect(await read("run")).toEqual(points(1));
  rmSync(join(directory, "run"), { recursive: true });
  expect(await read("run")).toBeUndefined();
  expect(reader.runNames()).toEqual([]);
});

test("a file that comes later but belongs earlier is read at its place", async () => {
  const directory = temporaryDirectory();
  put(directory, "b.tfevents", eventFile(...steps(10)));
  const { read } = readerOf(directory);
  expect(await read()).toEqual(points(10));
  put(directory, "a.tfevents", eventFile(...steps(5)));
  expect(await read()).toEqual(points(5, 10));
});

test.each([
  ["length", 8, "length"],
  ["payload", 14, "content"],
])(
  "a damaged %s ends the reading of that file, is reported once with its place, and other files go on",
  async (_, at, part) => {
    const directory = temporaryDirectory();
    const good = eventFile(...steps(1));
    const damaged = Buffer.concat([good, records(2, 3)]);
    damaged.writeUInt8(damaged.readUInt8(good.length + at) ^ 1, good.length + at);
    const path = put(directory, `run/${NAME}`, damaged);
    put(directory, `run/${NAME}.b`, eventFile(...steps(9)));
    const { reader, read } = readerOf(directory);
    expect(await read("run")).toEqual(points(1, 9));
    appendFileSync(path, records(4));
    expect(await read("run")).toEqual(points(1, 9));
    expect(reader.notices()).toEqual([
      {
        run: "run",
        file: `run/${NAME}`,
        offset: good.length,
        problem: "damaged",
        message: `run/${NAME}, at byte ${good.length}: the checksum of a record's ${part} is wrong. Nothing after it is read; what came before is shown.`,
      },
    ]);
  },
);

test("a damaged place that is mended later is read after all", async () => {
  const directory = temporaryDirectory();
  const good = Buffer.concat([records(...FIRST_200), records(300, 301)]);
  const damaged = Buffer.from(good).fill(0, records(...FIRST_200).length);
  const path = put(directory, NAME, damaged);
  const { reader, read } = readerOf(directory);
  expect(await read()).toEqual(points(...FIRST_200));
  expect(reader.notices()).toHaveLength(1);
  utimesSync(path, 1, 1);
  await read();
  expect(reader.notices()).toHaveLength(1);
  writeFileSync(path, good);
  expect(await read()).toEqual(points(...FIRST_200, 300, 301));
  expect(reader.notices()).toEqual([]);
});

test("a damaged file that is replaced by a good one is read, and its notice goes away", async () => {
  const directory = temporaryDirectory();
  const path = put(directory, NAME, Buffer.from("this is not an event file at all"));
  const { reader, read } = readerOf(directory);
  await read();
  expect(reader.notices()).toMatchObject([{ problem: "damaged", offset: 0 }]);
  writeFileSync(path, eventFile(...steps(1)));
  expect(await read()).toEqual(points(1));
  expect(reader.notices()).toEqual([]);
});

test("a good record that holds no event is left out and reported; what follows is read", async () => {
  const directory = temporaryDirectory();
  const good = eventFile(...steps(1));
  put(directory, NAME, Buffer.concat([good, record([0x2a, 0x7f]), record([0x2a, 0x7f]), records(2)]));
  const { reader, read } = readerOf(directory);
  expect(await read()).toEqual(points(1, 2));
  expect(reader.notices()).toMatchObject([{ problem: "malformed", offset: good.length }]);
});

test("records larger than a chunk are read; those above 16 MiB are checked, passed over and reported", async () => {
  const directory = temporaryDirectory();
  put(directory, NAME, Buffer.concat([records(1), padded(3 * 2 ** 20, 2), padded(17 * 2 ** 20, 3), records(4)]));
  const { reader, read } = readerOf(directory);
  expect(await read()).toEqual(points(1, 2, 4));
  expect(reader.notices()).toMatchObject([{ problem: "oversized" }]);
});

/** A record with a long unknown field before its summary. Framed by the code under test, for speed. */
function padded(bytes: number, step: number): Uint8Array {
  const header = Buffer.from([0xa2, 0x06, ...varint(bytes)]);
  return frameRecord(
    Buffer.concat([header, Buffer.alloc(bytes), Buffer.from(event({ step }, simpleValue("t", step)))]),
  );
}

/** Refreshes without time to read more than one chunk, until everything has been read; returns how many it took. */
async function refreshInSteps(directory: string) {
  const { reader } = readerOf(directory, () => 0);
  let count = 0;
  do {
    await reader.refresh(0);
    count++;
  } while (reader.isLoading && count < 100);
  return { reader, count };
}

test("a record above 16 MiB is passed over chunk by chunk, each request going on where the last one ended", async () => {
  const directory = temporaryDirectory();
  put(directory, NAME, Buffer.concat([records(1), padded(17 * 2 ** 20, 2), records(3)]));
  const { reader, count } = await refreshInSteps(directory);
  expect(count).toBeGreaterThan(17);
  expect(scalarsOf(reader)).toEqual({ ".": { t: points(1, 3) } });
  expect(reader.notices()).toMatchObject([{ problem: "oversized" }]);
});

test("a record above 16 MiB that is mended between two requests is checked again, and a damaged one is reported", async () => {
  const directory = temporaryDirectory();
  const good = Buffer.concat([padded(17 * 2 ** 20, 2), records(3)]);
  const path = put(directory, NAME, Buffer.from(good).fill(1, 9_000, 9_001));
  const { reader } = readerOf(directory, () => 0);
  for (let count = 0; count < 10; count++) await reader.refresh(0);
  expect(reader.isLoading).toBe(true);
  writeFileSync(path, good);
  utimesSync(path, 1, 1);
  for (let count = 0; count < 100; count++) await reader.refresh(0);
  expect([scalarsOf(reader), reader.isLoading]).toEqual([{ ".": { t: points(3) } }, false]);
  writeFileSync(path, Buffer.from(good).fill(1, 9_000, 9_001));
  expect((await refreshInSteps(directory)).reader.notices()).toMatchObject([{ problem: "damaged", offset: 0 }]);
});

test("a record that claims 4 GiB waits for its bytes and takes no memory", async () => {
  const directory = temporaryDirectory();
  put(directory, NAME, Buffer.concat([records(1), record([1, 2, 3], 2n ** 32n), Buffer.alloc(2 ** 20)]));
  const { reader, read } = readerOf(directory);
  const before = process.memoryUsage().arrayBuffers;
  expect(await read()).toEqual(points(1));
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 2 ** 20);
  expect(reader.notices()).toEqual([]);
});

test("when the time is over, what was read is shown, and the next request goes on", async () => {
  const directory = temporaryDirectory();
  put(directory, `a/${NAME}`, eventFile(...steps(1)));
  put(directory, `b/${NAME}`, eventFile(...steps(2)));
  const reader = createLogReader(directory, { now: () => 0 });
  onTestFinished(() => reader.close());
  await reader.refresh(0);
  expect([reader.isLoading, scalarsOf(reader)]).toEqual([true, { a: { t: points(1) }, b: {} }]);
  await reader.refresh(0);
  expect([reader.isLoading, scalarsOf(reader)]).toEqual([false, { a: { t: points(1) }, b: { t: points(2) } }]);
});

test("the run that is asked for is read before the others", async () => {
  const directory = temporaryDirectory();
  for (const run of ["a", "b", "c"]) put(directory, `${run}/${NAME}`, eventFile(...steps(1)));
  const { reader } = readerOf(directory, () => 0);
  await reader.refresh(0, "b");
  expect([reader.isLoading, scalarsOf(reader)]).toEqual([true, { a: {}, b: { t: points(1) }, c: {} }]);
  await reader.refresh(0, "nowhere");
  expect(scalarsOf(reader)).toMatchObject({ a: { t: points(1) }, b: { t: points(1) } });
});

test("a large directory is looked through in steps, and what is known of it stays until the end", async () => {
  const directory = temporaryDirectory();
  put(directory, `run/${NAME}`, eventFile(...steps(1)));
  const { reader } = readerOf(directory, () => 0);
  await reader.refresh(0);
  for (let count = 0; count < 600; count++) put(directory, `${count}.txt`, Buffer.alloc(0));
  put(directory, `later/${NAME}`, eventFile(...steps(2)));
  await reader.refresh(0);
  expect([reader.isLoading, scalarsOf(reader)]).toEqual([true, { run: { t: points(1) } }]);
  await reader.refresh(0);
  await reader.refresh(0);
  expect([reader.isLoading, scalarsOf(reader)]).toEqual([false, { run: { t: points(1) }, later: { t: points(2) } }]);
});

test("other work gets its turn while a large directory is looked through, and closing ends the search", async () => {
  const directory = temporaryDirectory();
  for (let count = 0; count < 600; count++) put(directory, `${count}.txt`, Buffer.alloc(0));
  put(directory, NAME, eventFile(...steps(1)));
  const reader = createLogReader(directory);
  let isDone = false;
  const refresh = reader.refresh(60_000).then(() => (isDone = true));
  await new Promise(setImmediate);
  expect(isDone).toBe(false);
  await reader.close();
  await refresh;
  expect(reader.isLoading).toBe(true);
});

test("a directory that holds too much is looked through up to a limit, which is reported", async () => {
  const directory = temporaryDirectory();
  for (let count = 0; count < 10; count++) put(directory, `${count}.tfevents`, eventFile(...steps(count)));
  const listed = async (limit: number) => {
    const listing = await continueWalk(walkLogDirectory(directory, limit), () => false);
    return [listing?.runs[0]?.files.length, listing?.notices.map(({ problem }) => problem)];
  };
  expect(await listed(10)).toEqual([10, []]);
  expect(await listed(9)).toEqual([9, ["crowded"]]);
});

test("a refresh that starts while another is under way sees the files of its own time", async () => {
  const directory = temporaryDirectory();
  put(directory, NAME, eventFile(...steps(1)));
  const { reader } = readerOf(directory);
  const first = reader.refresh(60_000);
  appendFileSync(join(directory, NAME), records(2));
  put(directory, `later/${NAME}`, eventFile(...steps(3)));
  await Promise.all([reader.refresh(60_000), reader.refresh(60_000)]);
  expect(scalarsOf(reader)).toEqual({ ".": { t: points(1, 2) }, later: { t: points(3) } });
  await first;
});

test("the revision changes with the data and only with the data", async () => {
  const directory = temporaryDirectory();
  const path = put(directory, NAME, eventFile(...steps(1)));
  const { reader, read } = readerOf(directory);
  await read();
  const before = reader.revision;
  await read();
  expect(reader.revision).toBe(before);
  appendFileSync(path, records(2));
  await read();
  expect(reader.revision).not.toBe(before);
});

test("links are followed inside the log directory, once per directory, and never out of it", async () => {
  const outside = temporaryDirectory();
  put(outside, NAME, eventFile(...steps(66)));
  const directory = temporaryDirectory();
  put(directory, `real/${NAME}`, eventFile(...steps(1)));
  put(directory, `hidden/data.bin`, eventFile(...steps(2)));
  symlinkSync(join(directory, "real"), join(directory, "a-link"));
  symlinkSync(directory, join(directory, "real", "loop"));
  symlinkSync(outside, join(directory, "escape"));
  symlinkSync(join(outside, NAME), join(directory, "escape.tfevents"));
  symlinkSync(join(directory, "hidden", "data.bin"), join(directory, "hidden", "link.tfevents"));
  symlinkSync(join(directory, "nowhere"), join(directory, "gone.tfevents"));
  const { scalars, notices } = await readDirectory(directory);
  expect(scalars).toEqual({ real: { t: points(1) }, hidden: { t: points(2) } });
  expect(notices.map(({ file, problem }) => `${file} ${problem}`).toSorted((a, b) => a.localeCompare(b))).toEqual([
    "escape outside",
    "escape.tfevents outside",
  ]);
});

test("closing while files are read lets go of everything", async () => {
  const directory = temporaryDirectory();
  cpSync(new URL("../fixtures/tfevents/logs/tf2-train-val", import.meta.url), directory, { recursive: true });
  const reader = createLogReader(directory);
  const refresh = reader.refresh(60_000);
  await reader.close();
  await refresh;
  expect(reader.runNames()).toEqual([]);
});
