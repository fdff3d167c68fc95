import { createOrphanGuard } from "./orphan-guard.ts";
import { forwardRequest } from "./forward-request.ts";
import { superviseTensorboard, type SupervisedTensorboard } from "./supervised-tensorboard.ts";
import { startTensorboard } from "./tensorboard-process.ts";
import { closingAnswer, givenUpAnswer, startingAnswer } from "./viewer-answers.ts";
import type { ViewerLimits } from "./viewer-limits.ts";

/** A running job whose logs are on disk. */
export interface ViewedJob {
  /** What its `service_url` begins its path with, with the slash at the end. */
  readonly path: string;
  /** Path of the request below that. */
  readonly below: string;
  readonly directory: string;
  readonly title: string;
  /** When this run of the job began: another run gets another process. */
  readonly runStart: number;
  /** Asked again and again, while there is a process. */
  readonly isRunning: () => boolean;
}

/** The user's own TensorBoard behind the `service_url` of jobs: one process for each job that somebody looks at. */
export interface TensorboardViewer {
  /** Answers one request below a job's `service_url`. Never rejects. */
  readonly answer: (request: Request, job: ViewedJob) => Promise<Response>;
  /** Ends all processes; resolves when none is left. */
  readonly close: () => Promise<void>;
}

interface Entry {
  readonly what: string;
  readonly isRunning: () => boolean;
  readonly tensorboard: SupervisedTensorboard;
  usedAt: number;
}

/** Starts no process until the first request comes. */
export function createTensorboardViewer(executable: string, limits: ViewerLimits): TensorboardViewer {
  const guard = createOrphanGuard(limits.endMs);
  // In the order of their last use.
  const entries = new Map<string, Entry>();
  const ending = new Set<Promise<void>>();
  let sweeping: NodeJS.Timeout | undefined;
  let isClosed = false;

  const stop = async (tensorboard: SupervisedTensorboard): Promise<void> => {
    await tensorboard.stop();
    if (entries.size === 0) await guard.rest();
  };
  const end = (path: string, { tensorboard }: Entry): void => {
    entries.delete(path);
    const ended = stop(tensorboard).finally(() => ending.delete(ended));
    ending.add(ended);
  };
  // The lifecycle of jobs has no timers: a job that stops by its plan tells nobody, and nobody need ask for it. So it is asked here,
  // but only while there is a process whose end depends on the answer.
  const sweep = (): void => {
    for (const [path, entry] of entries) {
      if (!entry.isRunning() || performance.now() - entry.usedAt >= limits.idleMs) end(path, entry);
    }
    if (entries.size === 0) stopSweeping();
  };
  const stopSweeping = (): void => {
    clearInterval(sweeping);
    sweeping = undefined;
  };
  const begin = ({ path, directory, title, isRunning }: ViewedJob, what: string): Entry => {
    const [oldest] = entries;
    if (oldest !== undefined && entries.size >= limits.maxProcesses) end(...oldest);
    const task = { executable, directory, title, prefix: path.slice(0, -1) };
    const start = () => startTensorboard(task, limits, guard);
    // One of the same job, or one that makes room, is gone before this one comes.
    const tensorboard = superviseTensorboard(start, limits, Promise.all(ending));
    sweeping ??= setInterval(sweep, limits.sweepMs).unref();
    return { what, isRunning, tensorboard, usedAt: 0 };
  };
  const entryOf = (job: ViewedJob): Entry => {
    const { path, directory, title, runStart } = job;
    const what = JSON.stringify([directory, title, runStart]);
    let entry = entries.get(path);
    if (entry !== undefined && entry.what !== what) {
      end(path, entry);
      entry = undefined;
    }
    entry ??= begin(job, what);
    entry.usedAt = performance.now();
    entries.delete(path);
    entries.set(path, entry);
    return entry;
  };

  return {
    async answer(request, job) {
      if (isClosed) return closingAnswer();
      const state = entryOf(job).tensorboard.state();
      if (state.kind === "starting") return startingAnswer(state.problem);
      if (state.kind === "given-up") return givenUpAnswer(state.problem, state.lastLines);
      return forwardRequest(request, { port: state.port, prefix: job.path, below: job.below });
    },
    async close() {
      isClosed = true;
      stopSweeping();
      for (const [path, entry] of entries) end(path, entry);
      await Promise.all(ending);
    },
  };
}
