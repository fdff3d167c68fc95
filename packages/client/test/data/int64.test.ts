import { describe, expect, test, vi } from "vitest";
import { VisualizationJob, type Session } from "../../src/index.ts";
import { minimal, valid } from "../support/one-job.ts";
import { serviceSession } from "../support/service.ts";

const largest = "9223372036854775807";

describe("a 64-bit integer keeps its digits from end to end", () => {
  const wire = `{"job_id":${largest},"job_name":"a","status":8,"create_time":${largest},"duration":${largest},"new":[-${largest}]}`;
  const read = {
    job_id: largest,
    job_name: "a",
    status: 8,
    create_time: largest,
    duration: largest,
    new: [`-${largest}`],
  };

  test("through create, details, a page and a listing, in fields that are not known too", async () => {
    const { session } = await serviceSession(({ method, url }) => ({
      body: method === "GET" && !url.endsWith(largest) ? `{"job_total_count":1,"jobs":[${wire}]}` : wire,
    }));
    const created = await VisualizationJob.create(session, valid);
    expect(created.last).toEqual(read);
    expect(await created.info()).toEqual(read);
    expect((await VisualizationJob.listPage(session)).jobs).toEqual([read]);
    expect((await VisualizationJob.list(session).toArray()).map(({ last }) => last)).toEqual([read]);
  });

  test("through each action, whose path holds them", async () => {
    const { session, requests } = await serviceSession(() => ({ body: {} }));
    const job = new VisualizationJob(session, largest);
    await job.update({ job_desc: "" });
    await job.stop();
    await job.restart();
    await job.delete();
    expect(requests.map(({ url }) => /visualization-jobs\/(\d+)/.exec(url)?.[1])).toEqual(Array(4).fill(largest));
  });
});

/** How often the text of an answer is parsed while a call reads it. */
async function parses(body: object | string, call: (session: Session) => Promise<unknown>): Promise<number> {
  const { session } = await serviceSession(() => ({ body }));
  const parse = vi.spyOn(JSON, "parse");
  try {
    await call(session);
    return parse.mock.calls.filter(([text]) => text.includes('"job_id"')).length;
  } finally {
    parse.mockRestore();
  }
}

describe("and that costs nothing where there is none", () => {
  test("an answer without sixteen digits in a row is parsed once", async () => {
    const job = { ...minimal, job_id: 123_456_789_012_345, create_time: 1565149736000, duration: "1502323" };
    const jobs = Array.from({ length: 1_000 }, (_, index) => ({ ...job, job_id: job.job_id + index }));
    expect(await parses(job, (session) => new VisualizationJob(session, "10").info())).toBe(1);
    const page = { job_total_count: 1_000, jobs };
    expect(await parses(page, (session) => VisualizationJob.listPage(session))).toBe(1);
  });

  test("one with sixteen that are safe is parsed once, too", async () => {
    const job = { ...minimal, job_id: 1_234_567_890_123_456 };
    expect(await parses(job, (session) => new VisualizationJob(session, "10").info())).toBe(1);
  });

  test("one with an integer that is not safe is parsed again", async () => {
    const job = JSON.stringify({ ...minimal, job_id: 0 }).replace('"job_id":0', '"job_id":9007199254740993');
    expect(await parses(job, (session) => new VisualizationJob(session, "10").info())).toBe(2);
  });
});
