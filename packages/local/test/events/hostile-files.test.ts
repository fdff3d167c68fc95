import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { isDeep } from "../deep.ts";
import { placesIn } from "../support/places-in.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { event, record, simpleValue } from "./encode.ts";
import { readDirectory } from "./read-directory.ts";

const validation = new URL(
  "../fixtures/tfevents/logs/tf2-train-val/validation/events.out.tfevents.1700000001.example-host.4242.1.v2",
  import.meta.url,
);
const whole = readFileSync(validation);
/** Ends of the records of the fixture: where a cut leaves nothing half-written. */
const HEAD = 700;

async function readBytes(directory: string, bytes: Uint8Array) {
  writeFileSync(join(directory, "x.tfevents"), bytes);
  return readDirectory(directory);
}

test("a file cut at every byte is a shorter file, never an error", async () => {
  const directory = temporaryDirectory();
  const undamaged = (await readBytes(directory, whole)).scalars["."] ?? {};
  let previous = 0;
  for (const length of [...placesIn(HEAD, 1, 60), HEAD]) {
    const { scalars, notices } = await readBytes(directory, whole.subarray(0, length));
    const kept = Object.entries(scalars["."] ?? {});
    for (const [tag, points] of kept) expect(points).toEqual(undamaged[tag]?.slice(0, points.length));
    const count = kept.flatMap(([, points]) => points).length;
    expect(notices).toEqual([]);
    expect(count - previous).toBeGreaterThanOrEqual(0);
    if (isDeep) expect(count - previous).toBeLessThanOrEqual(1);
    previous = count;
  }
  expect(previous).toBeGreaterThan(5);
});

test("a byte flipped anywhere is reported, and the points before it are kept", async () => {
  const directory = temporaryDirectory();
  const undamaged = (await readBytes(directory, whole)).scalars["."]?.["epoch_loss"] ?? [];
  for (const at of placesIn(whole.length, 2, 40)) {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
    const { scalars, notices } = await readBytes(directory, bytes);
    const kept = scalars["."]?.["epoch_loss"] ?? [];
    expect(notices).toHaveLength(1);
    expect(notices[0]?.offset).toBeLessThanOrEqual(at);
    expect(kept).toEqual(undamaged.slice(0, kept.length));
  }
});

test("a payload with good checksums may hold anything: the rest of the file is read", async () => {
  const directory = temporaryDirectory();
  const payload = event({ step: 1 }, simpleValue("first", 1), simpleValue("second", 2));
  const last = record(event({ step: 9 }, simpleValue("last", 9)));
  for (const at of placesIn(payload.length, 3, 15)) {
    for (const byte of [0x00, 0x7f, 0x80, 0xff]) {
      const changed = payload.map((original, index) => (index === at ? byte : original));
      const { scalars } = await readBytes(directory, Buffer.concat([record(changed), last]));
      expect(scalars["."]?.["last"]).toEqual([[9, 9]]);
    }
  }
});
