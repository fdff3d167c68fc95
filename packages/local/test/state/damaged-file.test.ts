import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createLocalServer } from "../../src/index.ts";
import { isDeep } from "../deep.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

interface Outcome {
  readonly problems: readonly string[];
  readonly opened: number;
  readonly refused: number;
}

const seeds = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({
    job_name: `job-${from + index}`,
    train_url: `/bucket/${"long/".repeat(index % 40 === 0 ? 1_500 : 3)}`,
    project_id: `project-${index % 3}`,
  }));

/** A closed state file with some hundred jobs, of which some do not fit into one page, and with pages to be used again. */
async function lived(file: string): Promise<void> {
  const server = createLocalServer({ stateFile: file });
  await server.state.seed(seeds(0, 400));
  await server.state.reset();
  for (let from = 0; from < 300; from += 50) await server.state.seed(seeds(from, from + 50));
  await server.close();
}

const total = isDeep ? 20_000 : 200;
const processes = 2;

test("however a state file is damaged, it opens with its jobs or is set aside, and the process goes on", async () => {
  const directory = temporaryDirectory();
  const file = join(directory, "jobs.lmdb");
  await lived(file);
  const outcomes = await Promise.all(
    Array.from({ length: processes }, async (_, index) => {
      const scratch = join(directory, `damaged-${index}.lmdb`);
      const range = [index, index + 1].map((part) => String((total / processes) * part));
      const child = fork(join(import.meta.dirname, "damage-process.ts"), [file, ...range, scratch]);
      onTestFinished(() => void child.kill());
      const outcome: Outcome[] = [];
      child.on("message", (message: Outcome) => outcome.push(message));
      // What it has told has come when it is disconnected.
      const [[code, signal]] = await Promise.all([once(child, "exit"), once(child, "disconnect")]);
      const seed = readFileSync(`${scratch}.seed`, "utf8").split("\n")[0];
      expect({ code, signal, seed }, "the process ended at this seed").toMatchObject({ code: 0, signal: null });
      return outcome;
    }),
  );
  const all = outcomes.flat();
  expect(all).toHaveLength(processes);
  expect(all.flatMap(({ problems }) => problems)).toEqual([]);
  // Both are seen often enough to be tests.
  for (const { opened, refused } of all) expect(Math.min(opened, refused) * 20).toBeGreaterThan(opened + refused);
});
