import { fork, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { isLocalServerError } from "../../src/index.ts";
import { ownStateFile } from "../../src/state/file-owner.ts";
import { isDeep } from "../deep.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

/** Called before each look at, and change of, a file. */
const steps = vi.hoisted((): { before: (() => void) | undefined } => ({ before: undefined }));
vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof import("node:fs")>();
  const stepped = (name: "linkSync" | "lstatSync" | "readFileSync" | "renameSync" | "rmSync" | "writeFileSync") =>
    [
      name,
      (...parameters: unknown[]): unknown => {
        steps.before?.();
        return Reflect.apply(fs[name], fs, parameters);
      },
    ] as const;
  const names = ["linkSync", "lstatSync", "readFileSync", "renameSync", "rmSync", "writeFileSync"] as const;
  return { ...fs, ...Object.fromEntries(names.map(stepped)) };
});

const deadOwner = (started: string) => JSON.stringify({ pid: spawnSync(process.execPath, ["-e", "0"]).pid, started });

const dead = deadOwner("then");
const laterDead = deadOwner("later");

async function startProcess() {
  const child = fork(join(import.meta.dirname, "owner-process.ts"));
  onTestFinished(() => void child.kill());
  await once(child, "message");
  return child;
}

const claimOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Takes the file; undefined: another has it. */
function taken(file: string): (() => void) | undefined {
  try {
    return ownStateFile(file);
  } catch (error) {
    if (isLocalServerError(error) && error.code === "STATE_FILE_IN_USE") return undefined;
    throw error;
  }
}

test.each<[string, (file: string) => void]>([
  ["no lock", () => {}],
  ["a dead owner's lock", (file) => writeFileSync(`${file}.pid`, dead)],
  [
    "a dead owner's lock that another dead one was about to take",
    (file) => {
      writeFileSync(`${file}.pid`, dead);
      writeFileSync(`${file}.pid.${claimOf(dead)}`, laterDead);
    },
  ],
])("whatever step of taking a file with %s another comes before, exactly one of the two gets it", (_, prepare) => {
  for (let interruptedAt = 1, isOver = false; !isOver; interruptedAt += 1) {
    const directory = temporaryDirectory();
    const file = join(directory, "jobs.lmdb");
    prepare(file);
    let step = 0;
    let other: (() => void) | undefined;
    steps.before = () => {
      step += 1;
      if (step !== interruptedAt) return;
      steps.before = undefined;
      other = taken(file);
    };
    const one = taken(file);
    isOver = steps.before !== undefined;
    steps.before = undefined;
    const winners = [one, other].filter((release) => release !== undefined);
    expect(winners, `interrupted before step ${interruptedAt}`).toHaveLength(1);
    expect(readdirSync(directory)).toEqual(["jobs.lmdb.pid"]);
    winners[0]?.();
    expect(readdirSync(directory)).toEqual([]);
    // Fewer would mean that the steps were not seen.
    if (isOver) expect(interruptedAt).toBeGreaterThan(5);
  }
});

test("of eight processes that find a dead owner's lock at once, exactly one gets the file", async () => {
  const directory = temporaryDirectory();
  const children = await Promise.all(Array.from({ length: 8 }, startProcess));
  for (let round = 0; round < (isDeep ? 300 : 3); round += 1) {
    const files = Array.from({ length: 20 }, (_, index) => join(directory, `${round}-${index}`));
    for (const file of files) writeFileSync(`${file}.pid`, dead);
    const at = Date.now() + 3;
    const answers = children.map(async (child) => {
      const answer = once(child, "message");
      child.send({ files, at });
      return (await answer)[0];
    });
    const owned: string[] = (await Promise.all(answers)).flat();
    expect(owned.toSorted()).toEqual(files.toSorted());
    expect(readdirSync(directory)).toHaveLength(20 * (round + 1));
  }
});

test("a takeover that its process did not live to finish is finished by the next", () => {
  const file = join(temporaryDirectory(), "jobs.lmdb");
  writeFileSync(`${file}.pid`, dead);
  writeFileSync(`${file}.pid.${claimOf(dead)}`, laterDead);
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
