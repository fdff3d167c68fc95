import { createLogReader, type LogReader, type LogReaderOptions } from "../events/log-reader.ts";

/**
 * Log directories that are kept in memory at once; the one that was asked for least recently makes room, and is read anew when it is
 * asked for again. A directory of 200 runs takes some 100 MB and a hostile one up to 768 MiB, so this is what the server may take;
 * few people look at the charts of more jobs at the same time.
 */
export const MAX_READERS = 8;

/** The readers of log directories, one for each, and no more than so many. */
export interface LogReaders {
  /** Hands the reader of a directory to `work`, during which it is not closed to make room. */
  readonly use: <Result>(
    directory: string | undefined,
    work: (reader: LogReader) => Promise<Result>,
  ) => Promise<Result>;
  readonly has: (directory: string) => boolean;
  /** Lets go of what is held for a directory. An unknown directory is fine. */
  readonly forget: (directory: string | undefined) => void;
  /** Waits until reading has stopped everywhere, and lets go of everything. */
  readonly close: () => Promise<void>;
}

interface Entry {
  readonly reader: LogReader;
  users: number;
}

export function createLogReaders(options: LogReaderOptions, maxReaders = MAX_READERS): LogReaders {
  // In the order of their last use.
  const entries = new Map<string | undefined, Entry>();
  const closing = new Set<Promise<void>>();

  function enter(directory: string | undefined): Entry {
    const entry = entries.get(directory) ?? { reader: createLogReader(directory, options), users: 0 };
    entries.delete(directory);
    entries.set(directory, entry);
    entry.users++;
    return entry;
  }
  function makeRoom(): void {
    for (const [directory, { users }] of entries) {
      if (entries.size <= maxReaders) return;
      if (users === 0) forget(directory);
    }
  }
  function forget(directory: string | undefined): void {
    const entry = entries.get(directory);
    if (entry === undefined) return;
    entries.delete(directory);
    const closed = entry.reader.close().finally(() => closing.delete(closed));
    closing.add(closed);
  }

  return {
    async use(directory, work) {
      const entry = enter(directory);
      makeRoom();
      try {
        return await work(entry.reader);
      } finally {
        entry.users--;
        makeRoom();
      }
    },
    has: (directory) => entries.has(directory),
    forget,
    async close() {
      for (const directory of entries.keys()) forget(directory);
      await Promise.all(closing);
    },
  };
}
