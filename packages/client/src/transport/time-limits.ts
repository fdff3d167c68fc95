/** A signal that fires when its time is over or when its parent does; `close` takes back timer and listener. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether it was the time, not the parent, that ended it. */
  isOver(): boolean;
  /** Settles with the promise, or rejects as soon as the limit ends: for work that does not listen to the signal. */
  race<T>(work: Promise<T>): Promise<T>;
  close(): void;
  /** Ends work that goes on although nobody waits for it any more. */
  abandon(): void;
}

/** @internal The longest delay that timers take; a longer one would fire at once. */
export const longestTimerMs = 2 ** 31 - 1;

/**
 * Starts a limit of `ms` milliseconds under `parent`. Made by hand, because `AbortSignal.timeout` keeps its timer and
 * `AbortSignal.any` its listeners after the call is over.
 */
export function startTimeLimit(ms: number, parent: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController();
  let isOver = false;
  let rejectRace: ((reason: unknown) => void) | undefined;
  const end = (reason?: unknown) => {
    controller.abort(reason);
    rejectRace?.(controller.signal.reason);
  };
  const onParent = () => end(parent?.reason);
  const onTime = () => {
    isOver = true;
    end();
  };
  const timer = ms > longestTimerMs || ms <= 0 ? undefined : setTimeout(onTime, ms);
  if (parent?.aborted) onParent();
  // A timer would let work begin whose time is over, and Node warns of a negative one.
  else if (ms <= 0) onTime();
  else parent?.addEventListener("abort", onParent);
  return {
    signal: controller.signal,
    isOver: () => isOver,
    race: (work) =>
      new Promise((resolve, reject) => {
        rejectRace = reject;
        if (controller.signal.aborted) reject(controller.signal.reason);
        work.then(resolve, reject);
      }),
    abandon: () => controller.abort(),
    close() {
      clearTimeout(timer);
      parent?.removeEventListener("abort", onParent);
    },
  };
}
