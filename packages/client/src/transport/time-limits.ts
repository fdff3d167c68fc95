/** A signal that fires when its time is over or when its parent does; `close` takes back timer and listener. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether it was the time, not the parent, that ended it. */
  isOver(): boolean;
  close(): void;
}

/** The longest delay that timers take; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Starts a limit of `ms` milliseconds under `parent`. Made by hand, because `AbortSignal.timeout` keeps its timer and
 * `AbortSignal.any` its listeners after the call is over.
 */
export function startTimeLimit(ms: number, parent: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController();
  let over = false;
  const onParent = () => controller.abort(parent?.reason);
  const timer =
    ms > longestTimerMs
      ? undefined
      : setTimeout(() => {
          over = !controller.signal.aborted;
          controller.abort();
        }, ms);
  if (parent?.aborted) onParent();
  else parent?.addEventListener("abort", onParent);
  return {
    signal: controller.signal,
    isOver: () => over,
    close() {
      clearTimeout(timer);
      parent?.removeEventListener("abort", onParent);
    },
  };
}

/** Settles with the promise, or rejects with the signal's reason as soon as that fires. */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  let onAbort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (onAbort !== undefined) signal.removeEventListener("abort", onAbort);
  }
}

/** Sleeps; rejects with the signal's reason as soon as that fires, and leaves neither timer nor listener. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, longestTimerMs));
  });
  try {
    await untilAborted(elapsed, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Does work under a limit. Rejects with the parent's reason when that fires, with `tooLate()` when the time is over. */
export async function within<T>(
  ms: number,
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  tooLate: () => Error,
): Promise<T> {
  const limit = startTimeLimit(ms, parent);
  try {
    return await work(limit.signal);
  } catch (error) {
    parent?.throwIfAborted();
    throw limit.isOver() ? tooLate() : error;
  } finally {
    limit.close();
  }
}
