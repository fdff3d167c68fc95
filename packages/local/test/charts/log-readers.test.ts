import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

import { createLogReaders } from "../../src/charts/log-readers.ts";
import type { LogReader } from "../../src/events/log-reader.ts";
import { event, eventFile, simpleValue } from "../events/encode.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

const bytes = eventFile(event({ step: 1 }, simpleValue("t", 1)));

/** Readers of at most two directories, which hold one run each. */
function twoReaders() {
  const root = temporaryDirectory();
  const readers = createLogReaders({}, 2);
  onTestFinished(() => readers.close());
  return {
    readers,
    /** Has a directory read, and returns its reader: it knows no runs any more once it is closed. */
    look: (name: string, during?: Promise<void>): Promise<LogReader> => {
      const directory = join(root, name);
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, "x.tfevents"), bytes);
      return readers.use(directory, async (reader) => {
        await during;
        await reader.refresh(60_000);
        return reader;
      });
    },
  };
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  const parts: { resolve?: () => void } = {};
  const promise = new Promise<void>((resolve) => (parts.resolve = resolve));
  return { promise, resolve: () => parts.resolve?.() };
}

const isOpen = (reader: LogReader): boolean => reader.runNames().length === 1;

test("a directory is read by the same reader again and again", async () => {
  const { look } = twoReaders();
  expect(await look("a")).toBe(await look("a"));
});

test("the directory that was asked for least recently makes room for one too many", async () => {
  const { look } = twoReaders();
  const a = await look("a");
  const b = await look("b");
  await look("a");
  const c = await look("c");
  expect([a, b, c].map(isOpen)).toEqual([true, false, true]);
  expect(isOpen(await look("b"))).toBe(true);
});

test("a directory makes no room while an answer about it is made, and does so afterwards", async () => {
  const { look } = twoReaders();
  const { promise: under, resolve: goOn } = withResolvers();
  const a = look("a", under);
  const b = look("b", under);
  const c = await look("c", Promise.resolve());
  const d = await look("d");
  expect([c, d].map(isOpen)).toEqual([false, false]);
  goOn();
  expect([await a, await b].map(isOpen)).toEqual([true, true]);
});

test("closing lets go of all", async () => {
  const { look, readers } = twoReaders();
  const both = [await look("a"), await look("b")];
  await readers.close();
  expect(both.map(isOpen)).toEqual([false, false]);
});
