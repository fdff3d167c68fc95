import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { array, assert, asyncProperty, boolean, constantFrom, integer, nat, record as recordOf } from "fast-check";
import { expect, test } from "vitest";

import { createLogReader, type LogReader } from "../../src/events/log-reader.ts";
import { joinStep } from "../../src/events/scalar-series.ts";
import { isDeep } from "../deep.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { event, eventFile, simpleValue, type Message } from "./encode.ts";
import { histogram, images, text } from "./encode-values.ts";
import { scalarsOf } from "./read-directory.ts";

const FILES = ["a.tfevents", "b.tfevents"] as const;

const writers: Readonly<Record<string, (step: number) => Message>> = {
  scalar: (step) => simpleValue("scalar", step),
  other: (step) => simpleValue("other", -step),
  histogram: (step) => histogram("histogram", 0, 1, step),
  image: (step) => images("image", [step & 0xff]),
  text: (step) => text("text", String(step)),
};

/** A training: most steps go up, and now and then it is restarted from an earlier one. */
const trainings = array(
  recordOf({
    kind: constantFrom(...Object.keys(writers)),
    change: constantFrom(1, 1, 1, 1, 5, 0, -3),
    count: integer({ min: 1, max: 12 }),
  }),
  { maxLength: 25 },
).map((parts) => {
  let step = 0;
  return parts.flatMap(({ kind, change, count }) => {
    step += change;
    return Array.from({ length: count }, (_, index) =>
      event({ step: step + index }, writers[kind]?.(step + index) ?? []),
    );
  });
});

const appends = array(recordOf({ bytes: nat(400), isPolled: boolean(), budget: constantFrom(0, 60_000) }), {
  maxLength: 20,
});

/** All that is kept, of every kind. */
function everythingIn(reader: LogReader): unknown {
  const others = reader.tags(".").flatMap(({ name, values }) => {
    const kept: readonly { stepHigh: number; stepLow: number; value: unknown }[] = values?.series.kept ?? [];
    return kept.map(({ stepHigh, stepLow, value }) => [name, joinStep(stepHigh, stepLow), value]);
  });
  return [scalarsOf(reader), others, reader.runNames(), reader.notices()];
}

async function readAtOnce(directory: string): Promise<unknown> {
  const reader = createLogReader(directory);
  await reader.refresh(60_000);
  const everything = everythingIn(reader);
  await reader.close();
  return everything;
}

test("however a training is split into appends and polled, what is kept is what one reading of the whole keeps", async () => {
  const directory = temporaryDirectory();
  await assert(
    asyncProperty(trainings, trainings, appends, async (first, second, parts) => {
      const wholes = [eventFile(...first), eventFile(...second)];
      for (const name of FILES) writeFileSync(join(directory, name), "");
      const reader = createLogReader(directory, { now: () => 0 });
      await reader.refresh(0);
      // A training goes on in its second file when the first is complete, as after a restart.
      for (const [index, name] of FILES.entries()) {
        const path = join(directory, name);
        let rest = wholes[index] ?? Buffer.alloc(0);
        for (const { bytes, isPolled, budget } of parts) {
          appendFileSync(path, rest.subarray(0, bytes));
          rest = rest.subarray(bytes);
          if (isPolled) await reader.refresh(budget);
        }
        appendFileSync(path, rest);
        do await reader.refresh(0);
        while (reader.isLoading);
      }
      expect(everythingIn(reader)).toEqual(await readAtOnce(directory));
      await reader.close();
    }),
    { numRuns: isDeep ? 3_000 : 60 },
  );
});
