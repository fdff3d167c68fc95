import { expect, test } from "vitest";
import { join } from "node:path";
import { symlinkSync } from "node:fs";

import { continueWalk, walkLogDirectory } from "../../src/events/log-directory.ts";
import { createLogReader } from "../../src/events/log-reader.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { eventFile } from "./encode.ts";
import { readDirectory, scalarsOf } from "./read-directory.ts";
import { NAME, put, steps, startingAt, points, readerOf } from "./log-files.ts";

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
