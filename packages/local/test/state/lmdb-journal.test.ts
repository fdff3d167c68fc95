import { join } from "node:path";
import { expect, test } from "vitest";
import { choicesWith } from "../../src/server/choices.ts";
import { openJobStore } from "../../src/state/job-store.ts";
import { openLmdbJournal } from "../../src/state/lmdb-journal.ts";
import { seededJobs } from "../../src/state/seed-jobs.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

/** A store over a new file, and two jobs for it. */
function prepared() {
  const file = join(temporaryDirectory(), "jobs.lmdb");
  const store = openJobStore(openLmdbJournal(file, true));
  const seeds = ["a", "b"].map((job_name) => ({ job_name, train_url: "/b/" }));
  const lifecycle = { ...choicesWith(), timing: undefined, readsPerStep: 1, staleMs: 0 };
  const bed = { store, lifecycle, locateLogs: () => ({ directory: undefined }), projectId: "project" };
  const [one, other] = seededJobs(seeds, 0, bed);
  if (one === undefined || other === undefined) throw new Error("no jobs were made");
  return { file, store, one, other };
}

test("what waits to be written when a state is replaced does not come back", async () => {
  const { file, store, one, other } = prepared();
  store.put(one);
  const written = store.durable(0);
  store.replace({ jobs: [other], lastIds: new Map([["project", 2]]), latest: 0 });
  await written;
  await store.close(0);
  const again = openLmdbJournal(file, false);
  expect(again.jobs).toEqual([other]);
  await again.close(0);
});

test("what is changed after the close is not taken for written, and what was before it is", async () => {
  const { file, store, one, other } = prepared();
  store.put(one);
  const written = store.durable(0);
  const closed = store.close(0);
  store.put(other);
  const late = expect(store.durable(0)).rejects.toThrow("The local server is closed");
  await Promise.all([written.catch(() => {}), closed, late]);
  const again = openLmdbJournal(file, false);
  expect(again.jobs).toEqual([one]);
  await again.close(0);
});
