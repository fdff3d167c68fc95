import { showStatus } from "./status-line.ts";

const REFRESH_MS = 5_000;
/** While files are still being read, the next part is asked for at once. */
const LOADING_REFRESH_MS = 250;

/** Keeps the page as new as the data. */
export interface LiveUpdates {
  readonly isPaused: boolean;
  /** Asks now, unless paused. */
  refresh(): void;
  togglePause(): void;
  /** Data could not be loaded: tells so, and the next refresh loads all of it again. */
  readonly fail: (error: unknown) => void;
}

/**
 * Calls `update` again and again, one at a time, and not while nobody looks. It tells whether files are still being read
 * and what to show as the status; `mustReload` is true after a failure.
 */
export function createLiveUpdates(
  update: (mustReload: boolean) => Promise<{ readonly isLoading: boolean; readonly status: string }>,
  onPause: (isPaused: boolean) => void,
): LiveUpdates {
  let isPaused = false;
  let isRunning = false;
  let hasFailed = false;
  let timer: number | undefined;

  async function refresh(): Promise<void> {
    if (isRunning || isPaused || document.hidden) return;
    isRunning = true;
    clearTimeout(timer);
    let delay = REFRESH_MS;
    const mustReload = hasFailed;
    hasFailed = false;
    try {
      const { isLoading, status } = await update(mustReload);
      if (isLoading) delay = LOADING_REFRESH_MS;
      if (!hasFailed && !isPaused) showStatus(isLoading ? "loading" : "live", status);
    } catch (error) {
      fail(error);
    }
    isRunning = false;
    timer = setTimeout(() => void refresh(), delay);
  }

  function fail(error: unknown): void {
    hasFailed = true;
    const reason = error instanceof Error ? error.message : String(error);
    // What fetch throws when there is no answer at all.
    const isGone = error instanceof TypeError;
    showStatus("failed", isGone ? "The server cannot be reached. Trying again …" : reason);
  }

  document.addEventListener("visibilitychange", () => void refresh());
  addEventListener("online", () => void refresh());
  return {
    get isPaused() {
      return isPaused;
    },
    refresh: () => void refresh(),
    togglePause() {
      isPaused = !isPaused;
      onPause(isPaused);
      if (isPaused) showStatus("paused", "Paused");
      else {
        showStatus("loading", "Loading …");
        void refresh();
      }
    },
    fail,
  };
}
