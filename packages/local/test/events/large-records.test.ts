import { utimesSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

import { frameRecord } from "../../src/events/record-framing.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { event, record, simpleValue, varint } from "./encode.ts";
import { scalarsOf } from "./read-directory.ts";
import { NAME, put, records, points, readerOf } from "./log-files.ts";

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
