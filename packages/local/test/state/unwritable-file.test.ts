import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { createLocalServer } from "../../src/index.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { writeFormatOne } from "./format-one.ts";

/** A user without rights of its own; tests that run as root take its place, since nothing is closed to root. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

/** What {@link file://./open-process.ts} says. `shell` is what the shell does first, such as setting a limit. */
function openedElsewhere(stateFile: string, shell = ""): Record<string, unknown> {
  const program = [process.execPath, join(import.meta.dirname, "open-process.ts"), stateFile];
  if (isRoot) program.push(String(nobody));
  const { stdout } = spawnSync("sh", ["-c", `${shell} exec "$0" "$@"`, ...program], { encoding: "utf8" });
  return JSON.parse(stdout);
}

/** A closed state file with a job, in a directory of the user that opens it. */
async function written(): Promise<string> {
  const file = join(temporaryDirectory(), "jobs.lmdb");
  const server = createLocalServer({ stateFile: file });
  await server.state.seed([{ job_name: "job", train_url: "/bucket/" }]);
  await server.close();
  giveAway(file);
  return file;
}

function giveAway(file: string): void {
  if (!isRoot) return;
  for (const name of readdirSync(dirname(file))) chownSync(join(dirname(file), name), nobody, nobody);
  chownSync(dirname(file), nobody, nobody);
}

describe.runIf(process.platform === "linux")("a state file that cannot be written is told, and left as it is", () => {
  test("when the file is read-only", async () => {
    const file = await written();
    expect(openedElsewhere(file)).toEqual({ jobs: 1, warnings: [] });
    chmodSync(file, 0o444);
    const before = readFileSync(file);
    const answer = openedElsewhere(file);
    expect(answer).toMatchObject({ code: "STATE_FILE_UNUSABLE", message: expect.stringContaining("EACCES") });
    expect(answer["message"]).toContain(`The state file ${file} cannot be opened`);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(dirname(file)).toSorted()).toEqual(["jobs.lmdb", "jobs.lmdb-lock"]);
  });

  test("when the directory is read-only", async () => {
    const file = await written();
    chmodSync(dirname(file), 0o555);
    const answer = openedElsewhere(file);
    expect(answer).toMatchObject({ code: "STATE_FILE_UNUSABLE", message: expect.stringContaining("EACCES") });
    expect(answer["message"]).toContain("Check the directory, its rights and the space on the disk");
    chmodSync(dirname(file), 0o755);
    expect(openedElsewhere(file)).toEqual({ jobs: 1, warnings: [] });
  });

  test.each([16, 66])(
    "when the disk is full as it is made (after %i blocks), and made when there is space",
    (blocks) => {
      const file = join(temporaryDirectory(), "jobs.lmdb");
      giveAway(file);
      const answer = openedElsewhere(file, `ulimit -f ${blocks};`);
      expect(answer).toMatchObject({ code: "STATE_FILE_UNUSABLE", message: expect.stringContaining(file) });
      expect(openedElsewhere(file)).toEqual({ jobs: 0, warnings: [] });
    },
  );

  test("when the disk is full as it is migrated, and migrated when there is space", async () => {
    const file = join(temporaryDirectory(), "jobs.lmdb");
    await writeFormatOne(file, 1_000);
    giveAway(file);
    const answer = openedElsewhere(file, `ulimit -f ${Math.ceil(statSync(file).size / 512) + 8};`);
    expect(answer).toMatchObject({ code: "STATE_FILE_UNUSABLE", message: expect.stringContaining(file) });
    expect(openedElsewhere(file)).toEqual({ jobs: 1_000, warnings: [] });
  });
});
