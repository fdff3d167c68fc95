import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VisualizationJob, type ListJobsQuery } from "../../src/index.ts";
import { listingSession, upTo } from "../support/listing.ts";
import { movingList, running, type Change } from "../support/moving-list.ts";

describe("while a list moves", () => {
  test("deleting each job that it gives skips none, repeats none and looks at each page twice at most", async () => {
    const ids = upTo(25);
    const { session, sent } = listingSession(ids);
    const seen: number[] = [];
    for await (const { id } of VisualizationJob.list(session, { per_page: 4 })) {
      seen.push(Number(id));
      ids.splice(ids.indexOf(Number(id)), 1);
    }
    expect(seen).toEqual(upTo(25));
    expect(sent.length).toBeLessThanOrEqual(14);
  });

  test("jobs that come in before what was read are not given twice", async () => {
    const ids = [11, 12, 13, 14, 15, 16, 17];
    const { session } = listingSession(ids);
    const seen: number[] = [];
    for await (const { id } of VisualizationJob.list(session, { per_page: 3 })) {
      seen.push(Number(id));
      if (id === "13") ids.unshift(1, 2);
    }
    expect(seen).toEqual([11, 12, 13, 14, 15, 16, 17]);
  });

  test("new jobs that fill whole pages before the next are not the end", async () => {
    const ids = upTo(6);
    const { session } = listingSession(ids);
    const seen: number[] = [];
    for await (const { id } of VisualizationJob.list(session, { per_page: 2, order: "desc" })) {
      seen.push(Number(id));
      if (id === "5") ids.push(7, 8, 9, 10);
    }
    expect(seen.filter((id) => id <= 6)).toEqual([6, 5, 4, 3, 2, 1]);
  });

  test("a new job does not hide that one was deleted", async () => {
    const ids = upTo(6);
    const { session } = listingSession(ids);
    const seen: number[] = [];
    for await (const { id } of VisualizationJob.list(session, { per_page: 2 })) {
      seen.push(Number(id));
      if (id === "2") ids.splice(0, 1, 7, 8);
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test.each<[string, { deleted: number; created: number; per_page: number }, number[]]>([
    ["as far as the total shrank", { deleted: 10, created: 0, per_page: 4 }, [1, 2, 3, 4, 5, 2, 3, 4, 5]],
    [
      "to a page that is known when it shrank by whole pages",
      { deleted: 8, created: 0, per_page: 4 },
      [1, 2, 3, 4, 5, 2, 3, 4, 5],
    ],
    [
      "further and further when jobs were created, too",
      { deleted: 12, created: 11, per_page: 4 },
      [1, 2, 3, 4, 5, 4, 2, 1, 2, 3, 4, 5, 6, 7],
    ],
  ])("it goes back %s", async (_name, { deleted, created, per_page }, pages) => {
    const ids = upTo(26);
    const { session, sent } = listingSession(ids);
    for await (const { id } of VisualizationJob.list(session, { per_page })) {
      if (id !== "16") continue;
      ids.splice(0, deleted);
      for (let next = 27; next < 27 + created; next += 1) ids.push(next);
    }
    expect(sent.map(({ url }) => Number(url.searchParams.get("page")))).toEqual(pages);
  });

  test("it passes any number of pages that are known on its way forward again", async () => {
    const ids = upTo(300);
    const { session } = listingSession(ids);
    const seen: number[] = [];
    for await (const { id } of VisualizationJob.list(session, { per_page: 1 })) {
      seen.push(Number(id));
      if (id === "150") ids.length = 180;
    }
    expect(seen).toEqual(upTo(180));
  });

  test("it goes back any number of times", async () => {
    const ids = upTo(300);
    const { session } = listingSession(ids);
    const seen: number[] = [];
    for await (const { id } of VisualizationJob.list(session, { per_page: 1 })) {
      seen.push(Number(id));
      if (Number(id) % 2 === 0) ids.shift();
    }
    expect(seen).toEqual(upTo(300));
  });
});

const positions = fc.array(fc.nat(40), { maxLength: 4 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ creates: fc.nat(3), deletes: positions, stops: positions, starts: positions }),
  fc.constant({ creates: 0, deletes: [], stops: [], starts: [] }),
);
const cases = fc.record({
  count: fc.nat(40),
  per_page: fc.integer({ min: 1, max: 7 }),
  filter: fc.constantFrom({}, { status: running }),
  changes: fc.array(change, { maxLength: 12 }),
  // What the caller does with the nth job that it gets.
  actions: fc.array(fc.constantFrom("none", "none", "stop", "delete"), { maxLength: 60 }),
});
type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;

/** Lists while all of it happens; checks what is promised of every order. */
async function listWhile({ count, per_page, filter, changes, actions }: Case, order: ListJobsQuery) {
  const list = movingList(count, changes);
  const given: string[] = [];
  for await (const job of VisualizationJob.list(list.session, { ...order, ...filter, per_page })) {
    const action = actions[given.length];
    given.push(job.id);
    if (action === "stop") await job.stop();
    if (action === "delete") await job.delete();
  }
  expect(given.filter((id, index) => given.indexOf(id) !== index)).toEqual([]);
  expect(list.pages.length).toBeLessThanOrEqual(5 * list.countOfJobs() + 100);
  return { given, throughout: [...list.throughout] };
}

describe("whatever is created, deleted, stopped and started, by the caller and by others", () => {
  test.each<[string, ListJobsQuery]>([
    ["ascending ids", {}],
    ["descending ids, where new jobs come first", { order: "desc" }],
    ["names, where new jobs come in between", { sortBy: "job_name" }],
    ["descending names", { sortBy: "job_name", order: "desc" }],
  ])("by %s, each job that matches throughout is given, and none twice", async (_name, order) => {
    await fc.assert(
      fc.asyncProperty(cases, async (events) => {
        const { given, throughout } = await listWhile(events, order);
        expect(throughout.filter((id) => !given.includes(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("by status, which changes the order itself, none is given twice, and it ends", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (events) => {
        await listWhile(events, { sortBy: "status" });
      }),
      { numRuns: 300 },
    );
  });
});
