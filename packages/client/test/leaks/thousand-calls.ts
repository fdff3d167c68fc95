/**
 * A program that makes thousands of calls, of every kind and ending, against the service at its first argument, under one signal
 * that outlives them, and prints what is left of them. Run with --expose-gc. Stays until its standard input ends.
 */
import { getEventListeners } from "node:events";
import { queryObjects } from "node:v8";
import { JobStatus, Session, VisualizationJob, type SessionOptions } from "../../src/index.ts";
import { behaviours } from "./behaviours.ts";

/** Of each kind. */
const warmUps = 60;
const times = 200;
const atOnce = 20;

const shared = new AbortController();
const { signal } = shared;
const { success, refusal, hang, hangingBody, repeat, waiting } = behaviours;
const common = { endpoint: process.argv[2], projectId: "p" } satisfies SessionOptions;
const session = new Session({ ...common, credentials: { token: "t" } });
const signing = new Session({ ...common, credentials: { accessKey: "AK", secretKey: "SK" } });

const job = (behaviour: string, of = session) => new VisualizationJob(of, behaviour);

let repeated = 0;

/** Aborts soon after it began; the shared signal ends it as well. */
function soonAborted(begin: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 5);
  return begin(controller.signal);
}

const kinds: { readonly [outcome: string]: readonly (() => Promise<unknown>)[] } = {
  success: [
    () => job(success).info({ signal }),
    () => job(success, signing).info({ signal }),
    () => job(`${repeat}${(repeated += 1)}`).info({ signal }),
    () => job(success).waitFor("running", { signal }),
    () => VisualizationJob.list(session, { status: JobStatus.RUNNING }, { signal }).toArray(),
    async () => {
      for await (const { status } of job(success).watch({ signal })) if (status === JobStatus.RUNNING) break;
    },
  ],
  NotFoundError: [() => job(refusal).stop({ signal })],
  TimeoutError: [
    () => job(hang).stop({ signal, timeoutMs: 5 }),
    () => job(hangingBody).stop({ signal, timeoutMs: 5 }),
    () => job(hang).info({ signal, deadlineMs: 5 }),
  ],
  WaitTimeoutError: [() => job(waiting).waitFor("running", { signal, timeoutMs: 5 })],
  AbortError: [
    () => job(success).info({ signal: AbortSignal.abort() }),
    () => soonAborted((own) => job(hang).info({ signal: own })),
    () => soonAborted((own) => job(hangingBody).info({ signal: own })),
    () => soonAborted((own) => job(waiting).waitFor("running", { signal: own })),
    () => soonAborted((own) => VisualizationJob.list(session, { search_content: hang }, { signal: own }).toArray()),
  ],
};

async function callAll(count: number): Promise<void> {
  for (const [outcome, calls] of Object.entries(kinds)) {
    for (const call of calls) {
      for (let done = 0; done < count; done += atOnce) {
        const ended = Array.from({ length: atOnce }, () =>
          call().then(
            () => "success",
            (error: unknown) => String(Object(error).name),
          ),
        );
        for (const found of await Promise.all(ended)) {
          if (found !== outcome) throw new Error(`${String(call)} ended with ${found}, not ${outcome}`);
        }
      }
    }
  }
}

type Counted = typeof AbortSignal | typeof AbortController | typeof Response | typeof VisualizationJob;

const count = (Class: Counted) => queryObjects(Class, { format: "count" });

/** Objects of which each call makes some, and bytes, once what can be collected is collected. */
async function whatIsLeft() {
  for (let turn = 0; turn < 5; turn += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  return {
    signals: count(AbortSignal),
    controllers: count(AbortController),
    responses: count(Response),
    jobs: count(VisualizationJob),
    heap: process.memoryUsage().heapUsed,
  };
}

let unhandled = 0;
process.on("unhandledRejection", () => (unhandled += 1));
await callAll(warmUps);
const before = await whatIsLeft();
await callAll(times);
const after = await whatIsLeft();
const listeners = getEventListeners(signal, "abort").length;
// Pipes to the test are its own.
const resources = process.getActiveResourcesInfo().filter((name) => name !== "PipeWrap");
console.log(JSON.stringify({ before, after, listeners, resources, unhandled }));
process.stdin.resume();
