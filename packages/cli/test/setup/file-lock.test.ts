import { spawnSync } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
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

  it("is given free when the work fails", async () => {
    const directory = await temporaryDirectory();
    const failing = withFileLock(join(directory, "config"), () => Promise.reject(new Error("failed")));
    await expect(failing).rejects.toThrow("failed");
    expect(await readdir(directory)).toEqual([]);
  });
});
