/** While somebody looks. */
const intervalMs = 1_000;
/** The longest wait while the server is gone; it doubles up to there. */
const longestMs = 30_000;

/** Repeats a task while the page is visible, one run at a time. */
export interface Polling {
  /** Runs it now, or once more when it is just running. */
  readonly now: () => void;
}

/**
 * Every second; slower while the task rejects, and `onFailure` is told the error and in how many milliseconds the next try is.
 * Nothing runs while the page is hidden; when it is shown again, a run comes at once.
 */
export function poll(task: () => Promise<void>, onFailure: (error: unknown, nextMs: number) => void): Polling {
  let timer: number | undefined;
  let failures = 0;
  let isRunning = false;
  let isWanted = false;

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    isWanted = isRunning;
    if (isRunning || document.hidden) return;
    isRunning = true;
    let waitMs = intervalMs;
    try {
      await task();
      failures = 0;
    } catch (error) {
      failures += 1;
      waitMs = Math.min(intervalMs * 2 ** (failures - 1), longestMs);
      onFailure(error, waitMs);
    }
    isRunning = false;
    timer = setTimeout(() => void run(), isWanted ? 0 : waitMs);
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) clearTimeout(timer);
    else void run();
  });
  void run();
  return { now: () => void run() };
}
