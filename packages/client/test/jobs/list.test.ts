import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { VisualizationJob, type ListJobsQuery } from "../../src/index.ts";
import { inMemorySession, rejection, stopTime, throughTime } from "../support/in-memory.ts";

interface StoredJob {
  job_id: number;
  job_name: string;
  status: number;
}

/** A service that lists the ids of an array as it is at each request, in the order that is asked for. */
function listingSession(ids: number[], options: { maxPerPage?: number; order?: "as stored" } = {}) {
  return inMemorySession(({ url }) => {
    const query = url.searchParams;
    const perPage = Math.min(Number(query.get("per_page")), options.maxPerPage ?? Infinity);
    const page = Number(query.get("page"));
    const direction = query.get("order") === "desc" ? -1 : 1;
    const sorted = options.order === "as stored" ? [...ids] : ids.toSorted((a, b) => (a - b) * direction);
    const jobs: StoredJob[] = sorted
      .slice((page - 1) * perPage, page * perPage)
      .map((job_id) => ({ job_id, job_name: `job-${job_id}`, status: 8 }));
    return { body: { is_success: true, job_total_count: ids.length, jobs } };
  });
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

async function idsOf(session: ReturnType<typeof listingSession>["session"], query?: ListJobsQuery): Promise<number[]> {
  const jobs = await VisualizationJob.list(session, query).toArray();
  return jobs.map(({ id }) => Number(id));
}

describe("listing", () => {
  test("goes through all pages", async () => {
    const { session, sent } = listingSession(upTo(250));
    expect(await idsOf(session)).toEqual(upTo(250));
    expect(sent.map(({ url }) => url.searchParams.get("page"))).toEqual(["1", "2", "3"]);
  });

  test("gives jobs that know what the list said of them", async () => {
    const { session, sent } = listingSession([7]);
    const [job] = await VisualizationJob.list(session).toArray();
    expect(job).toBeInstanceOf(VisualizationJob);
    expect(job?.last).toEqual({ job_id: "7", job_name: "job-7", status: 8 });
    expect(sent).toHaveLength(1);
  });

  test("ends at a short page, an empty page, or a page without a new job", async () => {
    const short = listingSession(upTo(5));
    await idsOf(short.session);
    expect(short.sent).toHaveLength(1);

    const empty = listingSession(upTo(100));
    await idsOf(empty.session);
    expect(empty.sent).toHaveLength(2);

    const same = inMemorySession(() => ({
      body: { job_total_count: 1_000, jobs: [{ job_id: 1, job_name: "a", status: 8 }] },
    }));
    expect(await idsOf(same.session)).toEqual([1]);
    expect(same.sent).toHaveLength(2);
  });

  test("filters, order and page size of the query are kept", async () => {
    const { session, sent } = listingSession(upTo(7));
    const query = { status: 8, per_page: 3, sortBy: "job_id", order: "desc", search_content: "x" } as const;
    expect(await idsOf(session, query)).toEqual(upTo(7).toReversed());
    expect(sent.map(({ url }) => url.searchParams.get("page"))).toEqual(["1", "2", "3"]);
    expect(sent[2]?.url.search).toContain("status=8");
    expect(sent[2]?.url.search).toContain("search_content=x");
  });

  test("may start at a later page", async () => {
    const { session } = listingSession(upTo(7));
    expect(await idsOf(session, { page: 2, per_page: 3 })).toEqual([4, 5, 6, 7]);
  });

  test("a service with smaller pages than asked for loses nothing", async () => {
    const { session } = listingSession(upTo(25), { maxPerPage: 10 });
    expect(await idsOf(session, { per_page: 1000 })).toEqual(upTo(25));
  });

  test("a service that does not keep the order loses nothing", async () => {
    const { session } = listingSession([5, 3, 9, 1, 8, 2, 7], { order: "as stored" });
    expect(await idsOf(session, { per_page: 2 })).toEqual([5, 3, 9, 1, 8, 2, 7]);
  });

  test.each([
    ["in a later page", [1, 2, 9, 3, 8, 7]],
    ["between two pages", [5, 6, 1, 2, 3, 4]],
    ["between pages that each keep it", [1, 9, 2, 8, 3, 7]],
  ])("a service that breaks the order %s loses nothing", async (_name, ids) => {
    const { session } = listingSession(ids, { order: "as stored" });
    expect(await idsOf(session, { per_page: 2 })).toEqual(ids);
  });

  test("whatever the order of the service, each job is given once", async () => {
    const cases = fc.record({
      ids: fc.uniqueArray(fc.nat(60), { maxLength: 30 }),
      perPage: fc.integer({ min: 1, max: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ ids, perPage }) => {
        const { session } = listingSession(ids, { order: "as stored" });
        expect(await idsOf(session, { per_page: perPage })).toEqual(ids);
      }),
    );
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

  test("a short page that the total explains is the last, whichever page is the first", async () => {
    const { session, sent } = listingSession(upTo(25));
    expect(await idsOf(session, { page: 3, per_page: 10 })).toEqual([21, 22, 23, 24, 25]);
    expect(sent).toHaveLength(1);
  });

  test("ids beyond 2^53 are told apart", async () => {
    const jobs =
      '[{"job_id":9007199254740992,"status":8},{"job_id":9007199254740993,"status":8},{"job_id":10000000000000000000,"status":8}]';
    const { session } = inMemorySession(() => ({ body: `{"job_total_count":3,"jobs":${jobs}}` }));
    const listed = await VisualizationJob.list(session).toArray();
    expect(listed.map(({ id }) => id)).toEqual(["9007199254740992", "9007199254740993", "10000000000000000000"]);
  });

  test("toArray stops at its limit and asks for no more pages than that", async () => {
    const { session, sent } = listingSession(upTo(250));
    const list = VisualizationJob.list(session);
    expect(await list.toArray({ limit: 100 })).toHaveLength(100);
    expect(sent).toHaveLength(1);
    expect(await list.toArray({ limit: 0 })).toEqual([]);
    expect(sent).toHaveLength(1);
    expect(await list.toArray({ limit: 101 })).toHaveLength(101);
    expect(sent).toHaveLength(3);
  });
});

describe("while jobs are deleted", () => {
  test("deleting each job that it gives skips none and repeats none", async () => {
    const ids = upTo(25);
    const { session } = listingSession(ids);
    const seen: number[] = [];
    for await (const { id } of VisualizationJob.list(session, { per_page: 4 })) {
      seen.push(Number(id));
      ids.splice(ids.indexOf(Number(id)), 1);
    }
    expect(seen).toEqual(upTo(25));
  });

  test("whatever is deleted when, each job that stays is given once, and none twice", async () => {
    const cases = fc.record({
      count: fc.integer({ min: 0, max: 40 }),
      perPage: fc.integer({ min: 1, max: 8 }),
      order: fc.constantFrom("asc" as const, "desc" as const),
      // After the nth job that is given, these positions of what is left are deleted.
      deletions: fc.array(fc.array(fc.nat(60), { maxLength: 6 }), { maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ count, perPage, order, deletions }) => {
        const ids = upTo(count);
        const { session } = listingSession(ids);
        const seen: number[] = [];
        for await (const { id } of VisualizationJob.list(session, { per_page: perPage, order })) {
          for (const position of deletions[seen.length] ?? []) {
            if (position < ids.length) ids.splice(position, 1);
          }
          seen.push(Number(id));
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(ids.filter((id) => !seen.includes(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("a total that jumps up and down does not keep it for ever", async () => {
    const { session, sent } = inMemorySession(({ url }, number) => {
      const page = Number(url.searchParams.get("page"));
      const jobs = [1, 2].map((index) => ({ job_id: (page - 1) * 2 + index, job_name: "a", status: 8 }));
      return { body: { job_total_count: number % 2 === 0 ? 4 : 1_000, jobs: page > 20 ? [] : jobs } };
    });
    expect(await idsOf(session, { per_page: 2 })).toEqual(upTo(40));
    expect(sent.length).toBeLessThan(400);
  });
});

describe("ending a listing", () => {
  test("an abort between two jobs of a page stops there", async () => {
    const { session, sent } = listingSession(upTo(10));
    const controller = new AbortController();
    const seen: string[] = [];
    const iterate = async () => {
      for await (const { id } of VisualizationJob.list(session, {}, { signal: controller.signal })) {
        seen.push(id);
        if (id === "3") controller.abort(new Error("enough"));
      }
    };
    expect(await rejection(iterate())).toMatchObject({ message: "enough" });
    expect(seen).toEqual(["1", "2", "3"]);
    expect(sent).toHaveLength(1);
  });

  test("leaving the loop leaves nothing behind", async () => {
    stopTime();
    const { session, sent } = listingSession(upTo(500));
    for await (const { id } of VisualizationJob.list(session, {}, { deadlineMs: 60_000 })) {
      if (id === "150") break;
    }
    expect(sent).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("deadlineMs covers the whole of it", async () => {
    stopTime();
    const { session } = inMemorySession(({ url }) =>
      url.searchParams.get("page") === "2"
        ? "hang"
        : { body: { job_total_count: 200, jobs: upTo(100).map((job_id) => ({ job_id, job_name: "a", status: 8 })) } },
    );
    const error = await rejection(throughTime(VisualizationJob.list(session, {}, { deadlineMs: 5_000 }).toArray()));
    expect(error).toMatchObject({ name: "TimeoutError", operation: "listVisualizationJobs", timeoutMs: 5_000 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a deadline that passes while the caller works ends it before the next page", async () => {
    stopTime();
    const { session, sent } = listingSession(upTo(300));
    const iterate = async () => {
      for await (const { id } of VisualizationJob.list(session, {}, { deadlineMs: 5_000 })) {
        if (id === "150") vi.advanceTimersByTime(5_000);
      }
    };
    expect(await rejection(iterate())).toMatchObject({ name: "TimeoutError", timeoutMs: 5_000, attempts: 2 });
    expect(sent).toHaveLength(2);
  });

  test("a Retry-After beyond its deadline ends it at once", async () => {
    stopTime();
    const { session, sent } = inMemorySession(() => ({ status: 429, headers: { "retry-after": "10" } }));
    const listing = VisualizationJob.list(session, {}, { deadlineMs: 5_000 }).toArray();
    expect(await rejection(throughTime(listing))).toMatchObject({ name: "RateLimitError", retryAfterMs: 10_000 });
    expect(performance.now()).toBe(0);
    expect(sent).toHaveLength(1);
  });

  test("without it the session's deadline covers each page", async () => {
    stopTime();
    const { session, sent } = inMemorySession(
      ({ url }) => {
        vi.advanceTimersByTime(60);
        const page = Number(url.searchParams.get("page"));
        const jobs = page > 5 ? [] : [{ job_id: page, job_name: "a", status: 8 }];
        return { body: { job_total_count: 5, jobs } };
      },
      { deadlineMs: 100 },
    );
    expect(await idsOf(session, { per_page: 1 })).toEqual([1, 2, 3, 4, 5]);
    expect(sent).toHaveLength(6);
  });
});

test("100,000 jobs are listed without remembering their ids", async () => {
  const { session } = inMemorySession(({ url }) => {
    const first = (Number(url.searchParams.get("page")) - 1) * 1_000 + 1;
    const count = first > 100_000 ? 0 : 1_000;
    const jobs = Array.from({ length: count }, (_, index) => ({ job_id: first + index, job_name: "a", status: 8 }));
    return { body: { job_total_count: 100_000, jobs } };
  });
  const add = vi.spyOn(Set.prototype, "add");
  let count = 0;
  for await (const { id } of VisualizationJob.list(session, { per_page: 1000 })) {
    count += 1;
    if (Number(id) !== count) break;
  }
  const remembered = add.mock.calls.filter(([value]) => typeof value === "string" && /^\d+$/.test(value));
  add.mockRestore();
  expect(count).toBe(100_000);
  expect(remembered).toEqual([]);
});
