import { startTimeLimit } from "./time-limits.ts";

/** Does work under a limit. Rejects with the parent's reason when that fires, with `tooLate()` when the time is over. */
export async function within<T>(
  ms: number,
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  tooLate: () => Error | Promise<Error>,
): Promise<T> {
  const limit = startTimeLimit(ms, parent);
  try {
    return await work(limit.signal);
  } catch (error) {
    parent?.throwIfAborted();
    throw limit.isOver() ? await tooLate() : error;
  } finally {
    limit.close();
  }
}
