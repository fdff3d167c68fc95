import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inMemorySession } from "../support/in-memory.ts";
import { idsOf, jobsOf, listingSession, upTo } from "../support/listing.ts";

describe("a service with smaller pages than asked for", () => {
  test("loses nothing", async () => {
    const { session } = listingSession(upTo(25), { maxPerPage: 10 });
    expect(await idsOf(session, { per_page: 1000 })).toEqual(upTo(25));
  });

  test("is not taken for one when the total explains the short page, whichever page is the first", async () => {
    const { session, sent } = listingSession(upTo(25));
    expect(await idsOf(session, { page: 3, per_page: 10 })).toEqual([21, 22, 23, 24, 25]);
    expect(sent).toHaveLength(1);
  });

  test("is not taken for one when the total is less than the page holds", async () => {
    const { session, sent } = inMemorySession(() => ({ body: { job_total_count: 2, jobs: jobsOf(upTo(5)) } }));
    expect(await idsOf(session, { per_page: 10 })).toEqual(upTo(5));
    expect(sent).toHaveLength(1);
  });
});

describe("a service that does not keep the order", () => {
  test.each([
    ["at all", [5, 3, 9, 1, 8, 2, 7]],
    ["in a later page", [1, 2, 9, 3, 8, 7]],
    ["between two pages", [5, 6, 1, 2, 3, 4]],
    ["between pages that each keep it", [1, 9, 2, 8, 3, 7]],
  ])("%s loses nothing", async (_name, ids) => {
    const { session } = listingSession(ids, { order: "as stored" });
    expect(await idsOf(session, { per_page: 2 })).toEqual(ids);
  });

  test("gives each job once, whatever its order", async () => {
    const cases = fc.record({
      ids: fc.uniqueArray(fc.nat(60), { maxLength: 30 }),
      per_page: fc.integer({ min: 1, max: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ ids, per_page }) => {
        const { session } = listingSession(ids, { order: "as stored" });
        expect(await idsOf(session, { per_page })).toEqual(ids);
      }),
    );
  });
});

/** A service of seven jobs, two on a page unless it does otherwise, which says this total at the nth request. */
function sayingTotals(total: (number: number) => unknown, pageShown = (page: number) => page) {
  return inMemorySession(({ url }, number) => {
    const page = pageShown(Number(url.searchParams.get("page")));
    const jobs = jobsOf(upTo(7).slice((page - 1) * 2, page * 2));
    return {
      body: `{"jobs":${JSON.stringify(jobs)}${total(number) === undefined ? "" : `,"job_total_count":${String(total(number))}`}}`,
    };
  });
}

const totals: [string, (number: number) => unknown][] = [
  ["too small", () => 1],
  ["0", () => 0],
  ["too large", () => 1_000_000],
  ["absent", () => undefined],
  ["null", () => null],
  ["negative", () => -7],
  ["beyond 2^53", () => "9007199254740993"],
  ["in quotes", () => '"7"'],
  ["growing with each page", (number) => number],
  ["shrinking with each page", (number) => 1_000 - number],
  ["jumping up and down", (number) => (number % 2 === 0 ? 4 : 1_000)],
  ["jumping beyond all pages", (number) => (number % 2 === 0 ? 1 : "9007199254740993")],
  ["there in every second page only", (number) => (number % 2 === 0 ? undefined : 7 + number)],
];

describe.each(totals)("a total that is %s", (_name, total) => {
  test("neither loses nor repeats a job, and costs a bounded number of requests", async () => {
    const { session, sent } = sayingTotals(total);
    expect(await idsOf(session, { per_page: 2 })).toEqual(upTo(7));
    expect(sent.length).toBeLessThan(200);
  });

  test("does not keep a listing for ever at a service that answers every page with the first", async () => {
    const { session, sent } = sayingTotals(total, () => 1);
    expect(await idsOf(session, { per_page: 2 })).toEqual([1, 2]);
    expect(sent.length).toBeLessThan(200);
  });

  test("does not keep a listing for ever at a service that repeats a later page", async () => {
    const { session, sent } = sayingTotals(total, (page) => Math.min(page, 3));
    expect(await idsOf(session, { per_page: 2, order: "desc" })).toEqual(upTo(6));
    expect(sent.length).toBeLessThan(200);
  });
});

test("a total that never rests is soon taken as it is", async () => {
  const { session, sent } = inMemorySession(({ url }, number) => {
    const page = Number(url.searchParams.get("page"));
    return { body: { job_total_count: 1_000 + (number % 2), jobs: page > 100 ? [] : jobsOf([page]) } };
  });
  expect(await idsOf(session, { per_page: 1 })).toEqual(upTo(100));
  expect(sent.length).toBeLessThan(200);
});

describe("an unchanged total ends a listing without a request too many", () => {
  test.each([
    ["a short page", upTo(5), 1],
    ["an empty page", upTo(6), 3],
    ["no job at all", [], 1],
  ])("at %s", async (_name, ids, requests) => {
    const { session, sent } = listingSession(ids);
    expect(await idsOf(session, { per_page: ids.length === 6 ? 3 : 100 })).toEqual(ids);
    expect(sent).toHaveLength(requests);
  });

  test("at an empty first page, whatever the total", async () => {
    const { session, sent } = inMemorySession(() => ({ body: { job_total_count: 5, jobs: [] } }));
    expect(await idsOf(session)).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  test("where some pages leave it out", async () => {
    const { session, sent } = sayingTotals((number) => (number % 2 === 0 ? undefined : 7));
    expect(await idsOf(session, { per_page: 2 })).toEqual(upTo(7));
    expect(sent).toHaveLength(4);
  });

  test("at a page without a new job", async () => {
    const { session, sent } = sayingTotals(
      () => 1_000,
      () => 1,
    );
    expect(await idsOf(session, { per_page: 2 })).toEqual([1, 2]);
    expect(sent).toHaveLength(2);
  });
});
