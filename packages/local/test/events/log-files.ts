import { dirname, join } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";
import { onTestFinished } from "vitest";

import { createLogReader } from "../../src/events/log-reader.ts";
import { event, record, simpleValue, type Message } from "./encode.ts";
import { scalarsOf } from "./read-directory.ts";

export const NAME = "events.out.tfevents.1";

export function put(directory: string, name: string, content: Uint8Array): string {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Events of the tag `t` with value = step. */
export const steps = (...values: number[]): Message[] => values.map((step) => event({ step }, simpleValue("t", step)));

export const records = (...values: number[]): Buffer =>
  Buffer.concat(steps(...values).map((message) => record(message)));

/** More than 4 KiB of records. */
export const FIRST_200 = Array.from({ length: 200 }, (_, step) => step);

export const startingAt = (wallTime: number): Buffer => record(event({ wallTime }, simpleValue("t", 1)));

export const points = (...values: number[]) => values.map((step) => [step, step]);

export function readerOf(directory: string, now?: () => number) {
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
