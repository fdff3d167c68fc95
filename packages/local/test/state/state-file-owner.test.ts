import { spawnSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startLocalServer, stateFileOwner } from "../../src/index.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

test("a state file is owned by the process of its server while that runs", async () => {
  const stateFile = join(temporaryDirectory(), "state");
  expect(stateFileOwner(stateFile)).toBeUndefined();
  const server = await startLocalServer({ stateFile });
  expect(stateFileOwner(stateFile)).toBe(process.pid);
  await server.close();
  expect(stateFileOwner(stateFile)).toBeUndefined();
});

test.each([
  ["a process that is gone", JSON.stringify({ pid: spawnSync(process.execPath, ["-e", "0"]).pid, started: "then" })],
  ["another process that has its id by now", JSON.stringify({ pid: process.pid, started: "then" })],
  ["nobody that can be told", "{"],
])("a state file is free whose lock names %s", (_, lock) => {
  const stateFile = join(temporaryDirectory(), "state");
  writeFileSync(`${stateFile}.pid`, lock);
  expect(stateFileOwner(stateFile)).toBeUndefined();
});

test("a lock that is a link is refused", () => {
  const stateFile = join(temporaryDirectory(), "state");
  symlinkSync("elsewhere", `${stateFile}.pid`);
  expect(() => stateFileOwner(stateFile)).toThrow("nobody can own");
});
