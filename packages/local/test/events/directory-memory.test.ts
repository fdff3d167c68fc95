import { mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { createDirectoryMemory, type DirectoryMemory } from "../../src/events/directory-memory.ts";
import { listLogDirectory, walkLogDirectory } from "../../src/events/log-directory.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

const MINUTE_MS = 60_000;
const later = (): number => Date.now() + MINUTE_MS;

/** Looks through a directory again and again; tells the files found, and how many directories had to be read for it. */
function looksAt(directory: string, memory: DirectoryMemory) {
  return () => {
    let read = 0;
    const counting: DirectoryMemory = {
      ...memory,
      remember(...about) {
        read++;
        memory.remember(...about);
      },
    };
    const walk = walkLogDirectory(directory, undefined, counting);
    let step = walk.next();
    while (step.done !== true) step = walk.next();
    const found = step.value.runs.flatMap(({ files }) => files.map(({ name }) => name));
    expect(found).toEqual(listLogDirectory(directory).runs.flatMap(({ files }) => files.map(({ name }) => name)));
    return { found, read };
  };
}

test("directories that have not changed are not read again, and every change in one of them is seen", () => {
  const directory = temporaryDirectory();
  const at = (path: string) => join(directory, path);
  for (const run of ["a", "b", "c"]) mkdirSync(at(run));
  for (const file of ["a/1.tfevents", "b/1.tfevents"]) writeFileSync(at(file), "");
  const look = looksAt(directory, createDirectoryMemory(later));
  const foundAfter = (change: () => void) => {
    // Clocks of file systems have steps of a few milliseconds: the change must not fall into the one in which a directory was made.
    for (const path of ["", "a", "b", "c"]) utimesSync(at(path), 1, 1);
    look();
    expect(look().read).toBe(0);
    change();
    return look();
  };
  expect(foundAfter(() => writeFileSync(at("a/2.tfevents"), ""))).toEqual({
    found: ["a/1.tfevents", "a/2.tfevents", "b/1.tfevents"],
    read: 1,
  });
  expect(foundAfter(() => rmSync(at("a/1.tfevents")))).toEqual({ found: ["a/2.tfevents", "b/1.tfevents"], read: 1 });
  expect(foundAfter(() => mkdirSync(at("c/d"))).read).toBe(2);
  expect(foundAfter(() => renameSync(at("b/1.tfevents"), at("c/1.tfevents")))).toEqual({
    found: ["a/2.tfevents", "c/1.tfevents"],
    read: 2,
  });
  expect(foundAfter(() => writeFileSync(at("a/2.tfevents"), "grown"))).toEqual({
    found: ["a/2.tfevents", "c/1.tfevents"],
    read: 0,
  });
});

test("a remembered directory whose place a link takes is not looked into", () => {
  const outside = temporaryDirectory();
  writeFileSync(join(outside, "1.tfevents"), "");
  const directory = temporaryDirectory();
  mkdirSync(join(directory, "a/b"), { recursive: true });
  writeFileSync(join(directory, "a/b/1.tfevents"), "");
  const look = looksAt(directory, createDirectoryMemory(later));
  expect([look().found, look().read]).toEqual([["a/b/1.tfevents"], 0]);
  renameSync(join(directory, "a"), join(outside, "b"));
  symlinkSync(outside, join(directory, "a"));
  expect(look().found).toEqual([]);
});

test("a directory that changed less than a second before it was read is read again, and so is one on a disk of its own", () => {
  const directory = temporaryDirectory();
  const stats = statSync(directory);
  const entries = { directories: [], links: [], files: [], count: 0 };
  const recalled = (now: number, device = stats.dev, run = ".") => {
    const memory = createDirectoryMemory(() => now);
    memory.beginWalk(directory, stats);
    const there = Object.assign(statSync(directory), { dev: device });
    memory.remember({ path: directory, run, depth: 0 }, there, entries);
    memory.beginWalk(directory, stats);
    return memory.recall({ path: directory, run: ".", depth: 0 }, there);
  };
  expect(recalled(stats.mtimeMs + 1_001)).toBe(entries);
  expect(recalled(stats.mtimeMs + 999)).toBeUndefined();
  expect(recalled(stats.mtimeMs - MINUTE_MS)).toBeUndefined();
  expect(recalled(stats.mtimeMs + MINUTE_MS, stats.dev + 1)).toBeUndefined();
  expect(recalled(stats.mtimeMs + MINUTE_MS, stats.dev, "another/name")).toBeUndefined();
});
