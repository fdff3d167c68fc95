import { getEventListeners, once } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { VisualizationJob, type Middleware } from "../../src/index.ts";
import { inMemorySession, ready, rejection, stopTime, throughTime } from "../support/in-memory.ts";

const details = { job_id: 10, job_name: "a", status: 8 };
const input = { job_name: "a", train_url: "/b/" };

type Answer = Parameters<typeof inMemorySession>[0];

/** A job of a session with one middleware; it counts how often that runs. */
function jobBehind(middleware: Middleware, answer: Answer = () => ({ body: details })) {
  let runs = 0;
  const counting: Middleware = (request, next) => {
    runs += 1;
    return middleware(request, next);
  };
  const service = inMemorySession(answer, { middleware: [counting] });
  return { job: new VisualizationJob(service.session, "10"), runs: () => runs, ...service };
}

describe("the answer of a middleware is the answer of the service", () => {
  test("when it does not pass the request on", async () => {
    const { job, sent } = jobBehind(async () => Response.json({ ...details, job_name: "mine" }));
    expect(await job.info()).toMatchObject({ job_name: "mine" });
    expect(sent).toHaveLength(0);
  });

  test("when it refuses", async () => {
    const refusal = { error_code: "ModelArts.0102", error_message: "no such job" };
    const { job, runs } = jobBehind(async () => Response.json(refusal, { status: 404 }));
    expect(await rejection(job.info())).toMatchObject({ name: "NotFoundError", attempts: 1 });
    expect(runs()).toBe(1);
  });

  test("when it fails for now: it is run again", async () => {
    stopTime();
    let answers = 0;
    const { job, sent } = jobBehind(async () => {
      answers += 1;
      return answers === 1 ? new Response(null, { status: 503 }) : Response.json(details);
    });
    await throughTime(job.info());
    expect([answers, sent.length]).toEqual([2, 0]);
  });

  test("when it replaces what came", async () => {
    expect(
      await jobBehind(async (request, next) => {
        const body: unknown = await (await next(request)).json();
        return Response.json({ ...Object(body), job_name: "other" });
      }).job.info(),
    ).toMatchObject({ job_id: "10", job_name: "other" });
  });

  test("when it asks twice", async () => {
    const { job, sent, runs } = jobBehind(
      async (request, next) => {
        const first = await next(request);
        return first.ok ? first : next(request);
      },
      (_sent, number) => (number === 1 ? { status: 500 } : { body: details }),
    );
    await job.stop();
    expect([sent.length, runs()]).toEqual([2, 1]);
  });

  test("when it tries again after there was none", async () => {
    const { job, sent } = jobBehind(
      async (request, next) => {
        try {
          return await next(request);
        } catch {
          return next(request);
        }
      },
      (_sent, number) => (number === 1 ? new TypeError("x") : { body: details }),
    );
    await job.info();
    expect(sent).toHaveLength(2);
  });

  test("and a clone of it may be read", async () => {
    const bodies: string[] = [];
    const read: Middleware = async (request, next) => {
      const response = await next(request);
      bodies.push(await response.clone().text());
      return response;
    };
    expect(await jobBehind(read).job.info()).toMatchObject({ status: 8 });
    expect(bodies).toEqual([JSON.stringify(details)]);
  });

  test("but not one whose body is used up: a refusal would look like a success", async () => {
    const { job } = jobBehind(
      async (request, next) => {
        const response = await next(request);
        await response.text();
        return response;
      },
      () => ({ body: { is_success: false, error_code: "ModelArts.0105" } }),
    );
    const error = await rejection(job.stop());
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(String(error)).toContain("clone()");
  });
});

describe("what a middleware throws itself", () => {
  const own = new Error("mine");
  test.each<[string, Middleware]>([
    [
      "before the request",
      async () => {
        throw own;
      },
    ],
    [
      "outside of any promise",
      () => {
        throw own;
      },
    ],
    [
      "after the answer",
      async (request, next) => {
        await next(request);
        throw own;
      },
    ],
    [
      "instead of a network error",
      (request, next) =>
        next(request).catch(() => {
          throw own;
        }),
    ],
  ])("rejects with that very error and is not repeated: %s", async (name, middleware) => {
    const { job, runs } = jobBehind(middleware, () =>
      name.includes("network") ? new TypeError("fetch failed") : { body: details },
    );
    expect(await rejection(job.info())).toBe(own);
    expect(runs()).toBe(1);
  });

  test("may be nothing at all", async () => {
    // oxlint-disable-next-line prefer-promise-reject-errors -- what a caller may do
    const { job } = jobBehind(() => Promise.reject(undefined));
    expect(await rejection(job.info())).toBeUndefined();
  });
});

test("a network error passes through, is a ConnectionError, and is repeated as without one", async () => {
  stopTime();
  const passed: unknown[] = [];
  const watch: Middleware = (request, next) =>
    next(request).catch((error: unknown) => {
      passed.push(error);
      throw error;
    });
  const lost = new TypeError("fetch failed");
  const read = jobBehind(watch, () => lost);
  expect(await rejection(throughTime(read.job.info()))).toMatchObject({ name: "ConnectionError", attempts: 3 });
  expect(passed).toEqual([lost, lost, lost]);
  const stop = jobBehind(watch, () => lost);
  expect(await rejection(stop.job.stop())).toMatchObject({ name: "ConnectionError", mayHaveBeenApplied: true });
  expect(stop.sent).toHaveLength(1);
});

describe("the time of a middleware is the time of the attempt", () => {
  const never = new Promise<never>(() => {});

  test("before the request: nothing was sent, so that even a create is repeated", async () => {
    stopTime();
    const { session, sent, runs } = jobBehind(
      (request, next) => (request.attempt === 1 ? never : next(request)),
      () => ({ body: details }),
    );
    await throughTime(VisualizationJob.create(session, input, { timeoutMs: 1_000 }));
    expect([sent.length, runs()]).toEqual([1, 2]);
  });

  test("after the answer: a create may have been applied", async () => {
    stopTime();
    const { session, sent } = jobBehind(async (request, next) => {
      await next(request);
      return never;
    });
    const error = await rejection(throughTime(VisualizationJob.create(session, input, { timeoutMs: 1_000 })));
    expect(error).toMatchObject({ name: "TimeoutError", timeoutMs: 1_000, mayHaveBeenApplied: true, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test("and its signal ends with the attempt", async () => {
    stopTime();
    const signals: AbortSignal[] = [];
    const { job } = jobBehind((request) => {
      signals.push(request.signal);
      return never;
    });
    await rejection(throughTime(job.info({ timeoutMs: 1_000, maxRetries: 1 })));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(signals[0]).not.toBe(signals[1]);
  });
});

describe("an abort during a middleware", () => {
  test("ends the call at once with the caller's reason; what is passed on later is not sent", async () => {
    stopTime();
    const goOn = new EventTarget();
    const { job, sent } = jobBehind(async (request, next) => {
      await once(goOn, "now");
      return next(request);
    });
    const controller = new AbortController();
    const call = rejection(job.info({ signal: controller.signal }));
    await ready();
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await call).toBe(reason);
    goOn.dispatchEvent(new Event("now"));
    await ready();
    expect(sent).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test("by the middleware itself does the same", async () => {
    const controller = new AbortController();
    const { job, sent } = jobBehind((request, next) => {
      controller.abort();
      return next(request);
    });
    expect(await rejection(job.info({ signal: controller.signal }))).toMatchObject({ name: "AbortError" });
    expect(sent).toHaveLength(0);
  });
});
