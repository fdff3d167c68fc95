import { describe, expect, test, vi } from "vitest";
import { isAmbiguousCreateError, type AmbiguousCreateError, type VisualizationJob } from "../../src/index.ts";
import { creatingService, input } from "../support/creating-service.ts";
import { rejection, stopTime, throughTime, type inMemorySession } from "../support/in-memory.ts";

type Answer = ReturnType<Parameters<typeof inMemorySession>[0]>;

const reset = (): Answer =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) });
const applied = (answer: Answer = reset()) => [{ isApplied: true, answer }];
const lostOnTheWay = (answer: Answer = reset()) => [{ isApplied: false, answer }];

async function ambiguityOf(create: Promise<VisualizationJob>): Promise<AmbiguousCreateError> {
  const error = await rejection(throughTime(create));
  if (!isAmbiguousCreateError(error)) throw error;
  return error;
}

const minute = 60_000;

describe("with adopt, the job that a create made is found", () => {
  test.each<[string, Answer]>([
    ["a reset", reset()],
    ["an error that says nothing", new TypeError("fetch failed")],
    ["no answer in time", "hang"],
    ["500", { status: 500 }],
    ["408", { status: 408 }],
    ["a page of a gateway", { status: 504, body: "<html>" }],
    ["a fault that passes, with HTTP 200", { body: { error_code: "ModelArts.0012" } }],
    ["a success that cannot be read", { body: "<html>" }],
    ["an empty success", {}],
    ["a success without an id", { body: { is_success: true, status: 1 } }],
  ])("after %s", async (_name, answer) => {
    stopTime();
    const service = creatingService({ creates: applied(answer) });
    const job = await throughTime(service.create());
    expect(job.id).toBe("100");
    expect(job.last).toEqual({ ...input, job_id: "100", status: 1, create_time: expect.any(Number) });
    expect([service.creates(), service.looks(), service.kept.length]).toEqual([1, 1, 1]);
  });

  test("among others whose names hold its own, by its name alone", async () => {
    stopTime();
    const jobs = [
      { job_id: 1, job_name: "mnist-2" },
      { job_id: 2, job_name: "my-mnist" },
    ];
    const service = creatingService({ creates: applied(), jobs });
    expect((await throughTime(service.create())).id).toBe("102");
    expect(Object.fromEntries(service.sent.at(-1)?.url.searchParams ?? [])).toMatchObject({ search_content: "mnist" });
  });

  test("on a later page of the list", async () => {
    stopTime();
    const jobs = Array.from({ length: 150 }, (_, job_id) => ({ job_id, job_name: `mnist-${job_id}` }));
    const service = creatingService({ creates: applied(), jobs });
    expect((await throughTime(service.create())).id).toBe("250");
    expect(service.looks()).toBe(2);
  });

  test("when the list shows it later: it is looked at three times, with pauses of one and two seconds", async () => {
    stopTime();
    const service = creatingService({ creates: applied(), showsAfterMs: 2_500 });
    expect((await throughTime(service.create())).id).toBe("100");
    expect([service.looks(), performance.now()]).toEqual([3, 3_000]);
  });

  test.each([2, -2])("by the clock of the service, when ours is %i h behind", async (hours) => {
    stopTime();
    const aheadMs = hours * 60 * minute;
    const earlier = { job_id: 7, create_time: Date.now() + aheadMs - minute };
    const service = creatingService({ creates: applied("hang"), aheadMs, jobs: [earlier] });
    expect((await throughTime(service.create())).id).toBe("101");
  });

  test("when the create took long, and another attempt before it did not reach the service", async () => {
    stopTime();
    const unsent = new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }) });
    const service = creatingService({ creates: [...lostOnTheWay(unsent), ...applied("hang")] });
    expect(
      (await throughTime(service.create({ adopt: true, timeoutMs: 10 * minute, deadlineMs: 5 * minute }))).id,
    ).toBe("100");
    expect([service.creates(), service.kept.length]).toEqual([2, 1]);
  });
});

describe("with adopt, no job is taken for the one that a create made", () => {
  test("when there is none: after three looks", async () => {
    stopTime();
    const service = creatingService({ creates: lostOnTheWay() });
    const error = await ambiguityOf(service.create());
    expect(error).toMatchObject({
      code: "AMBIGUOUS_CREATE",
      operation: "createVisualizationJob",
      attempts: 1,
      mayHaveBeenApplied: true,
      retryable: false,
      candidates: [],
      cause: { name: "ConnectionError" },
    });
    expect(error.message).toBe(
      "createVisualizationJob failed: no answer from service.example.com: x. It may have been applied, and the list shows no job of that name. Look at the list before you create the job again.",
    );
    expect([service.creates(), service.looks(), performance.now()]).toEqual([1, 3, 3_000]);
    expect(error.toCurl()).toContain(`--data-raw '${JSON.stringify(input)}'`);
  });

  const start = Date.UTC(2026, 10, 21);
  test.each([
    ["of another train_url", { train_url: "/bucket/other/", create_time: start + 1_000 }],
    ["that was there before", { create_time: start - minute }],
    ["of which it is not said when it was created", { create_time: undefined }],
  ])("when there is one %s: it is a candidate", async (_name, fields) => {
    stopTime();
    const service = creatingService({ creates: lostOnTheWay(), jobs: [{ job_id: 7, ...fields }] });
    const error = await ambiguityOf(service.create());
    expect(error.candidates).toMatchObject([{ job_id: "7", job_name: "mnist" }]);
    expect(error.message).toContain("the list shows a job of that name that may or may not be the one (7).");
    expect(service.looks()).toBe(3);
  });

  test("when two fit: at once", async () => {
    stopTime();
    const service = creatingService({ creates: applied(), twins: 1 });
    const error = await ambiguityOf(service.create());
    expect(error.candidates.map(({ job_id }) => job_id)).toEqual(["100", "101"]);
    expect(error.message).toContain("2 jobs of that name that may or may not be the one (100, 101).");
    expect(service.looks()).toBe(1);
  });

  test("when the list cannot be read: the error says why", async () => {
    stopTime();
    const service = creatingService({
      creates: applied({ status: 500 }),
      list: () => ({ status: 403, body: { error_code: "ModelArts.0203", error_msg: "no right" } }),
    });
    const error = await ambiguityOf(service.create());
    expect(error).toMatchObject({ candidates: [], mayHaveBeenApplied: true, cause: { name: "ServerError" } });
    expect(error.message).toContain("and the list cannot be read: listVisualizationJobs failed: no right");
    expect(service.looks()).toBe(1);
  });

  test("and a list that fails for now is read again", async () => {
    stopTime();
    const answers: Answer[] = [{ status: 503 }, reset()];
    const service = creatingService({ creates: applied(), list: () => answers.shift() });
    expect((await throughTime(service.create())).id).toBe("100");
    expect(service.looks()).toBe(3);
  });
});

describe("nothing is looked up", () => {
  test("without adopt", async () => {
    stopTime();
    for (const options of [{}, { adopt: false }]) {
      const service = creatingService({ creates: applied() });
      const error = await rejection(throughTime(service.create(options)));
      expect(error).toMatchObject({ name: "ConnectionError", mayHaveBeenApplied: true });
      expect([service.creates(), service.looks()]).toEqual([1, 0]);
    }
  });

  test.each<[string, Answer, number]>([
    ["DuplicateNameError", { status: 400, body: { error_code: "ModelArts.0103" } }, 1],
    ["InvalidRequestError", { status: 400 }, 1],
    ["QuotaExceededError", { body: { error_code: "ModelArts.0106" } }, 1],
    ["PermissionError", { status: 403 }, 1],
    ["RateLimitError", { status: 429 }, 3],
  ])("after a %s: the service has not applied it", async (name, answer, creates) => {
    stopTime();
    const service = creatingService({ creates: lostOnTheWay(answer), jobs: [{ job_id: 7 }] });
    const error = await rejection(throughTime(service.create()));
    expect(error).toMatchObject({ name, mayHaveBeenApplied: false });
    expect([service.creates(), service.looks()]).toEqual([creates, 0]);
  });

  test("after a success", async () => {
    stopTime();
    const service = creatingService({ creates: applied({ body: { job_id: 100, job_name: "mnist", status: 1 } }) });
    expect((await service.create()).id).toBe("100");
    expect(service.looks()).toBe(0);
  });
});

describe("an abort", () => {
  const reason = new Error("the user left");

  test.each([
    ["during the create", 0, 0],
    ["during a look", 30_000, 1],
    ["during the pause before another", 30_000, 1],
  ])("%s ends it at once: no further request, no timer", async (when, afterMs, looks) => {
    stopTime();
    const controller = new AbortController();
    const list = () => (when === "during a look" ? "hang" : { body: { job_total_count: 0, jobs: [] } });
    const service = creatingService({ creates: applied("hang"), list });
    const create = rejection(throughTime(service.create({ adopt: true, signal: controller.signal })));
    setTimeout(() => controller.abort(reason), afterMs + 500);
    expect(await create).toBe(reason);
    expect([service.creates(), service.looks()]).toEqual([1, looks]);
    expect(performance.now()).toBe(afterMs + 500);
    expect(vi.getTimerCount()).toBe(0);
  });
});
