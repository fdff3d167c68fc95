import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished, expect, test } from "vitest";

import { createLogReader } from "../../src/events/log-reader.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { eventFile } from "./encode.ts";
import { scalarsOf } from "./read-directory.ts";
import { NAME, points, put, readerOf, records, steps } from "./log-files.ts";

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

test("closing while files are read lets go of everything", async () => {
  const directory = temporaryDirectory();
  cpSync(new URL("../fixtures/tfevents/logs/tf2-train-val", import.meta.url), directory, { recursive: true });
  const reader = createLogReader(directory);
  const refresh = reader.refresh(60_000);
  await reader.close();
  await refresh;
  expect(reader.runNames()).toEqual([]);
});

test("another reader of a directory has other revisions: a page that saw the first one looks again", async () => {
  const directory = temporaryDirectory();
  put(directory, NAME, eventFile(...steps(1)));
  const [first, second] = [readerOf(directory), readerOf(directory)];
  await Promise.all([first.read(), second.read()]);
  expect(first.reader.revision).not.toBe(second.reader.revision);
});
