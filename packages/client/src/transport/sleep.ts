import { longestTimerMs } from "./time-limits.ts";

/** Sleeps; rejects with the signal's reason as soon as that fires, and leaves neither timer nor listener. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  let stop: (() => void) | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, Math.min(ms, longestTimerMs));
      const onAbort = () => reject(signal?.reason);
      signal?.addEventListener("abort", onAbort);
      stop = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
      };
    });
  } finally {
    stop?.();
  }
}
