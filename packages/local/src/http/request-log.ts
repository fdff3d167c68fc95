import type { RequestLogEntry } from "./exchange.ts";

/** A request as the log of a server keeps it. */
export interface LoggedRequest extends RequestLogEntry {
  /** Counts up from 1. */
  readonly number: number;
}

/** The last requests of a server, without those to its control endpoints. */
export interface RequestLog {
  /** The requests that came after the one of this number (default: all), oldest first; at most the last 1,000. */
  list(after?: number): readonly LoggedRequest[];
  /** Forgets all; numbers go on. */
  clear(): void;
}

const capacity = 1_000;

export function createRequestLog(): { log: RequestLog; add: (entry: RequestLogEntry) => void } {
  let entries: LoggedRequest[] = [];
  let count = 0;
  return {
    log: {
      list: (after = 0) => entries.slice(-capacity).filter(({ number }) => number > after),
      clear() {
        entries = [];
      },
    },
    add(entry) {
      count += 1;
      entries.push({ number: count, ...entry });
      // Dropped in one go now and then, instead of moving all of them for each request.
      if (entries.length >= 2 * capacity) entries = entries.slice(-capacity);
    },
  };
}
