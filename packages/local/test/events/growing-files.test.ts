import { appendFileSync, renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { temporaryDirectory } from "../temporary-directory.ts";
import { eventFile } from "./encode.ts";
import { readDirectory } from "./read-directory.ts";
import { FIRST_200, NAME, points, put, readerOf, records, steps } from "./log-files.ts";

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
