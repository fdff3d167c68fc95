// Damages a state file in as many ways as it is told, and opens each: in a process of its own, since what is looked for ends it.
// Each way is noted before it is tried, and what came of all of them is told in the end.
import { openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import type { Job } from "../../src/jobs/job.ts";
import type { JobStore } from "../../src/state/job-store.ts";
import { StateDamage } from "../../src/state/state-damage.ts";
import { openSound } from "../../src/state/state-file.ts";
import { damaged } from "./damage.ts";

const [file = "", from = "", to = "", scratch = ""] = process.argv.slice(2);
const whole = readFileSync(file);
const note = openSync(`${scratch}.seed`, "w");

const contentOf = (store: JobStore): string => JSON.stringify([[...store.everywhere()], [...store.lastIds()]]);

/** Opens, and closes again, a file with these bytes. */
async function withFile<T>(bytes: Buffer, act: (store: JobStore) => Promise<T> | T): Promise<T> {
  writeFileSync(scratch, bytes);
  rmSync(`${scratch}-lock`, { force: true });
  return withStore(act);
}
async function withStore<T>(act: (store: JobStore) => Promise<T> | T): Promise<T> {
  const store = openSound(scratch);
  try {
    return await act(store);
  } finally {
    await store.close(0);
  }
}

const expected = await withFile(whole, contentOf);
let changed = "";
const problems: string[] = [];
let opened = 0;
let refused = 0;
for (let seed = Number(from); seed < Number(to); seed += 1) {
  writeSync(note, `${seed}\n`, 0);
  const bytes = damaged(whole, seed);
  try {
    const problem = await withFile(bytes, problemOf);
    opened += 1;
    if (problem !== undefined) problems.push(`seed ${seed}: ${problem}`);
    else if ((await withStore(contentOf)) !== changed) problems.push(`seed ${seed}: what was written is not there`);
  } catch (error) {
    if (!(error instanceof StateDamage)) problems.push(`seed ${seed}: ${String(error)}`);
    else if (!readFileSync(scratch).equals(bytes)) problems.push(`seed ${seed}: refused, but written to`);
    refused += 1;
  }
}
process.send?.({ problems, opened, refused });

/** What it holds after it was written to. What was read may be right and yet not fit to be written to. */

async function problemOf(store: JobStore): Promise<string | undefined> {
  if (contentOf(store) !== expected) return "it opened with other jobs";
  const [job] = store.everywhere();
  if (job === undefined) return "it opened without jobs";
  for (let round = 0; round < 2; round += 1) {
    for (let count = 0; count < 60; count += 1) store.put(nextOf(store, job, count % 20 === 0 ? 9_000 : 10));
    await store.durable(0);
  }
  changed = contentOf(store);
  return undefined;
}

function nextOf(store: JobStore, job: Job, length: number): Job {
  const job_id = store.nextId(job.project_id);
  return { ...job, job_id, job_name: `more-${job_id}`, train_url: `/b/${"x".repeat(length)}/` };
}
