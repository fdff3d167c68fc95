import { fork, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isLocalServerError } from "../../src/index.ts";
import { ownStateFile } from "../../src/state/file-owner.ts";
import { isDeep } from "../deep.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

const deadOwner = (started: string) => JSON.stringify({ pid: spawnSync(process.execPath, ["-e", "0"]).pid, started });

async function startProcess() {
  const child = fork(join(import.meta.dirname, "owner-process.ts"));
  onTestFinished(() => void child.kill());
  await once(child, "message");
  return child;
}

test("of eight processes that find a dead owner's lock at once, exactly one gets the file", async () => {
  const directory = temporaryDirectory();
  const children = await Promise.all(Array.from({ length: 8 }, startProcess));
  const dead = deadOwner("then");
  for (let round = 0; round < (isDeep ? 300 : 15); round += 1) {
    const files = Array.from({ length: 20 }, (_, index) => join(directory, `${round}-${index}`));
    for (const file of files) writeFileSync(`${file}.pid`, dead);
    const at = Date.now() + 3;
    const taken = children.map(async (child) => {
      const answer = once(child, "message");
      child.send({ files, at });
      return (await answer)[0];
    });
    const owned: string[] = (await Promise.all(taken)).flat();
    expect(owned.toSorted()).toEqual(files.toSorted());
    expect(readdirSync(directory)).toHaveLength(20 * (round + 1));
  }
});

test("a takeover that its process did not live to finish is finished by the next", () => {
  const file = join(temporaryDirectory(), "jobs.lmdb");
  const dead = deadOwner("then");
  writeFileSync(`${file}.pid`, dead);
  writeFileSync(`${file}.pid.${createHash("sha256").update(dead).digest("hex")}`, deadOwner("later"));
  const release = ownStateFile(file);
  expect(JSON.parse(readFileSync(`${file}.pid`, "utf8")).pid).toBe(process.pid);
  release();
  expect(readdirSync(join(file, ".."))).toEqual([]);
});

test("a lock that is a link, even to nothing, is refused and told", () => {
  const file = join(temporaryDirectory(), "jobs.lmdb");
  symlinkSync("nowhere", `${file}.pid`);
  const act = () => ownStateFile(file);
  expect(act).toThrow(`${file}.pid is a symbolic link`);
  expect(act).toThrow("Remove the link when no local server uses the state file");
  expect(act).toThrow(expect.toSatisfy((error) => isLocalServerError(error) && error.code === "STATE_FILE_UNUSABLE"));
});
