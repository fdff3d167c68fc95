import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { seededRandom } from "../../src/random/seeded-random.ts";
import { isDeep } from "../deep.ts";
import { event, record, simpleValue } from "../events/encode.ts";
import { placesIn } from "../support/places-in.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { everythingServed, type Served } from "./everything-served.ts";
import { smallFiles } from "./small-files.ts";

/** The bits that are flipped in a byte: all, the lowest, the highest, and some. */
function patternsFor(seed: number): number[] {
  const some = 1 + Math.floor(seededRandom(seed)() * 255);
  return isDeep ? [0xff, 0x01, 0x80, some] : [some];
}

/** Serves a file of these bytes. */
function serve(directory: string, bytes: Uint8Array): Promise<Served> {
  writeFileSync(join(directory, "x.tfevents"), bytes);
  return everythingServed(directory);
}

/** Fails unless what is served is what stood before some place of the whole. */
function expectBeginningOf(whole: Served, part: Served): void {
  for (const [name, values] of part.values) expect(values).toEqual(whole.values.get(name)?.slice(0, values.length));
}

const numberOfValues = ({ values }: Served): number => [...values.values()].flat().length;

describe.each(Object.entries(smallFiles))("a file of %s", (_, payloads) => {
  const records = payloads.map((payload) => record(payload));
  const bytes = Buffer.concat(records);

  test("that is cut anywhere is a shorter file, without a notice", async () => {
    const directory = temporaryDirectory();
    const whole = await serve(directory, bytes);
    expect(whole.notices).toEqual([]);
    expect(numberOfValues(whole)).toBeGreaterThan(1);
    for (const length of placesIn(bytes.length, 1, 15)) {
      const part = await serve(directory, bytes.subarray(0, length));
      expect(part.notices).toEqual([]);
      expectBeginningOf(whole, part);
    }
  });

  test("with any byte changed is served up to there, and one notice tells where that is", async () => {
    const directory = temporaryDirectory();
    const whole = await serve(directory, bytes);
    for (const at of placesIn(bytes.length, 2, 15)) {
      for (const pattern of patternsFor(at)) {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(at) ^ pattern, at);
        const part = await serve(directory, changed);
        expect(part.notices).toMatchObject([{ problem: "damaged" }]);
        expect(part.notices[0]?.offset).toBeLessThanOrEqual(at);
        expect(part.notices[0]?.offset).toBeGreaterThan(at - Math.max(...records.map(({ length }) => length)));
        expectBeginningOf(whole, part);
      }
    }
  });

  test("with any byte of a payload changed under a good checksum is served, and so is what comes after", async () => {
    const directory = temporaryDirectory();
    const last = record(event({ step: 9 }, simpleValue("the last one", 9)));
    for (const [index, payload] of payloads.entries()) {
      for (const at of placesIn(payload.length, 3 + index, 6)) {
        for (const pattern of patternsFor(at)) {
          const changed = payload.map((byte, place) => (place === at ? byte ^ pattern : byte));
          const { values } = await serve(directory, Buffer.concat([...records.with(index, record(changed)), last]));
          expect(values.get("scalars . the last one")).toEqual([[1_700_000_000, 9, 9]]);
        }
      }
    }
  });
});
