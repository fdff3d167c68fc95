import { spawnSync } from "node:child_process";
import { readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { withFileLock } from "../../src/setup/file-lock.ts";
import { temporaryDirectory } from "../support/processes.ts";

async function turns(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await turn();
}

describe("a lock", () => {
  it("left by a dead process is taken over by one at a time, however many find it", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", "0"]);
    for (let round = 0; round < 10; round += 1) {
      const directory = await temporaryDirectory();
      const file = join(directory, "config");
      await writeFile(`${file}.lock`, JSON.stringify({ pid, host: hostname(), id: `round ${round}` }));
      let inside = 0;
      let most = 0;
      await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          // They come one after another, at another pace in each round.
          await turns((index * round) % 50);
          await withFileLock(file, async () => {
            most = Math.max(most, (inside += 1));
            await turns(20);
            inside -= 1;
          });
        }),
      );
      expect(most).toBe(1);
      expect(await readdir(directory)).toEqual([]);
    }
  });

  it("of a process that still runs is waited for, also when the keychain keeps that one waiting", async () => {
    const file = join(await temporaryDirectory(), "config");
    await writeFile(`${file}.lock`, JSON.stringify({ pid: process.pid, host: hostname(), id: "another" }));
    const aMinuteAgo = new Date(Date.now() - 60_000);
    await utimes(`${file}.lock`, aMinuteAgo, aMinuteAgo);
    let hasBegun = false;
    const work = withFileLock(file, async () => void (hasBegun = true));
    for (let looks = 0; looks < 50; looks += 1) await stat(`${file}.lock`);
    expect(hasBegun).toBe(false);
    await rm(`${file}.lock`);
    await work;
    expect(hasBegun).toBe(true);
  });

  it("is given free when the work fails", async () => {
    const directory = await temporaryDirectory();
    const failing = withFileLock(join(directory, "config"), () => Promise.reject(new Error("failed")));
    await expect(failing).rejects.toThrow("failed");
    expect(await readdir(directory)).toEqual([]);
  });
});
