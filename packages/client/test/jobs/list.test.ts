import { describe, expect, test, vi } from "vitest";
import { VisualizationJob } from "../../src/index.ts";
import { inMemorySession, ready, rejection, stopTime, throughTime } from "../support/in-memory.ts";
import { idsOf, jobsOf, listingSession, upTo } from "../support/listing.ts";

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

  test("ids beyond 2^53 are told apart", async () => {
    const jobs =
      '[{"job_id":9007199254740992,"status":8},{"job_id":9007199254740993,"status":8},{"job_id":10000000000000000000,"status":8}]';
    const { session } = inMemorySession(() => ({ body: `{"job_total_count":3,"jobs":${jobs}}` }));
    const listed = await VisualizationJob.list(session).toArray();
    expect(listed.map(({ id }) => id)).toEqual(["9007199254740992", "9007199254740993", "10000000000000000000"]);
  });

  test.each([
    [0, 0, 0],
    [-1, 0, 0],
    [1, 1, 1],
    [100, 100, 1],
    [101, 101, 2],
    [250, 250, 3],
    [1_000, 250, 3],
  ])("toArray({ limit: %i }) gives %i of 250 and asks for %i pages", async (limit, count, pages) => {
    const { session, sent } = listingSession(upTo(250));
    const jobs = await VisualizationJob.list(session).toArray({ limit });
    expect(jobs.map(({ id }) => Number(id))).toEqual(upTo(count));
    expect(sent).toHaveLength(pages);
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

  test.each([
    ["before the first page", 0],
    ["between two pages", 100],
    ["after the last job", 150],
  ])("an abort %s asks for nothing more", async (_name, last) => {
    const { session, sent } = listingSession(upTo(150));
    const controller = new AbortController();
    const list = VisualizationJob.list(session, {}, { signal: controller.signal });
    const seen: string[] = [];
    const iterate = async () => {
      if (last === 0) controller.abort(new Error("enough"));
      for await (const { id } of list) if (seen.push(id) === last) controller.abort(new Error("enough"));
    };
    expect(await rejection(iterate())).toMatchObject({ message: "enough" });
    expect(seen).toHaveLength(last);
    expect(sent).toHaveLength(Math.ceil(last / 100));
  });

  test("an abort while a page is on its way rejects at once, and asks for nothing more", async () => {
    const { session, sent } = inMemorySession(({ url }) =>
      url.searchParams.get("page") === "2" ? "hang" : { body: { job_total_count: 300, jobs: jobsOf(upTo(100)) } },
    );
    const controller = new AbortController();
    const listing = rejection(VisualizationJob.list(session, {}, { signal: controller.signal }).toArray());
    while (sent.length < 2) await ready();
    controller.abort(new Error("enough"));
    expect(await listing).toMatchObject({ message: "enough" });
    await ready();
    expect(sent).toHaveLength(2);
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
      url.searchParams.get("page") === "2" ? "hang" : { body: { job_total_count: 200, jobs: jobsOf(upTo(100)) } },
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
