import { appendFileSync, utimesSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

import { temporaryDirectory } from "../temporary-directory.ts";
import { eventFile, record } from "./encode.ts";
import { FIRST_200, NAME, points, put, readerOf, records, steps } from "./log-files.ts";

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
