import { linkSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createEventFileWriter } from "../../packages/local/src/events/event-file-writer.ts";

/** Calls whose bytes wait in memory at a time. */
const callsAtOnce = 10_000;

/** Writes a run with a scalar event for each tag and step, and returns its event file. */
export async function writeRun(directory: string, tags: readonly string[], steps: number): Promise<string> {
  const writer = await createEventFileWriter(directory, { wallTimeMs: 1_700_000_000_000 });
  let calls: Promise<void>[] = [];
  for (let step = 0; step < steps; step += 1) {
    const options = { wallTimeMs: 1_700_000_000_000 + step * 1_000 };
    for (const tag of tags) calls.push(writer.scalar(tag, step, Math.sin(step), options));
    if (calls.length < callsAtOnce) continue;
    await Promise.all(calls);
    calls = [];
  }
  await Promise.all(calls);
  await writer.close();
  return writer.path;
}

/** Gives more runs the same event file, which takes no more space; each is read for itself. */
export function linkRuns(logs: string, file: string, count: number): void {
  for (let run = 0; run < count; run += 1) {
    const directory = join(logs, `run-${run}`);
    mkdirSync(directory, { recursive: true });
    linkSync(file, join(directory, basename(file)));
  }
}

/** Calls `work` with a directory that is removed afterwards. */
export async function inTemporaryDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "vizjobs-events-"));
  try {
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
