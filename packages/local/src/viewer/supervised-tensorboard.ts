import { setTimeout as sleep } from "node:timers/promises";
import type { TensorboardProcess } from "./tensorboard-process.ts";
import type { ViewerLimits } from "./viewer-limits.ts";

/** How it stands with the TensorBoard of one job. */
export type SupervisedState =
  | { readonly kind: "starting"; /** What ended the one before. */ readonly problem?: string }
  | { readonly kind: "answering"; readonly port: number }
  | { readonly kind: "given-up"; readonly problem: string; readonly lastLines: readonly string[] };

/** A TensorBoard that is started again when it ends by itself. */
export interface SupervisedTensorboard {
  readonly state: () => SupervisedState;
  /** Ends it for good; resolves when nothing of it is left. */
  readonly stop: () => Promise<void>;
}

/** Keeps what `start` starts running, from when there is room for it. */
export function superviseTensorboard(
  start: () => TensorboardProcess,
  limits: ViewerLimits,
  room: Promise<unknown>,
): SupervisedTensorboard {
  const stopped = new AbortController();
  let state: SupervisedState = { kind: "starting" };
  let current: TensorboardProcess | undefined;

  /** Resolves when one process has come to its end, with what ended it. */
  const runOnce = async (): Promise<{ problem: string; wasHealthy: boolean }> => {
    try {
      current = start();
      state = { kind: "answering", port: await current.ready };
    } catch (error) {
      await current?.stop();
      return { problem: error instanceof Error ? error.message : String(error), wasHealthy: false };
    }
    const since = performance.now();
    const problem = await current.ended;
    return { problem, wasHealthy: performance.now() - since >= limits.healthyMs };
  };
  const run = async (): Promise<void> => {
    await room;
    for (let failures = 0; !stopped.signal.aborted;) {
      const { problem, wasHealthy } = await runOnce();
      failures = wasHealthy ? 1 : failures + 1;
      if (failures >= limits.maxFailures) {
        state = { kind: "given-up", problem, lastLines: current?.lastLines() ?? [] };
        return;
      }
      state = { kind: "starting", problem };
      const backOff = limits.backOffMs * 2 ** (failures - 1);
      await sleep(backOff, undefined, { ref: false, signal: stopped.signal }).catch(() => undefined);
    }
  };
  const over = run();
  return {
    state: () => state,
    async stop() {
      stopped.abort();
      await current?.stop();
      await over;
    },
  };
}
