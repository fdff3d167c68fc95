import { statfsSync, type Stats } from "node:fs";

/** An entry of a directory: where it is, and what it is called from the log directory on, with `/` between the parts. */
export interface DirectoryEntry {
  readonly path: string;
  readonly run: string;
  /** How many directories it is below the log directory. */
  readonly depth: number;
}

/** What matters of the entries of one directory. */
export interface DirectoryEntries {
  readonly directories: readonly DirectoryEntry[];
  /** Symbolic links. */
  readonly links: readonly DirectoryEntry[];
  /** Event files. */
  readonly files: readonly DirectoryEntry[];
  /** How many entries there were in all. */
  readonly count: number;
}

/**
 * What directories held when they were looked at last, so that those that have not changed need not be read again: most of the time
 * of a look at many runs would go there. Kept from one walk to the next.
 */
export interface DirectoryMemory {
  /** The entries of a directory that is as it was; undefined when it has to be read. */
  recall(directory: DirectoryEntry, stats: Stats): DirectoryEntries | undefined;
  /** `stats` are of the time before the entries were read. */
  remember(directory: DirectoryEntry, stats: Stats, entries: DirectoryEntries): void;
  /** Begins a walk through the directories of this root: what it does not come by is forgotten. */
  beginWalk(root: string, stats: Stats): void;
}

interface Known {
  readonly run: string;
  readonly stats: Stats;
  readonly entries: DirectoryEntries;
}

/**
 * File systems whose directories tell by their time when an entry comes or goes: ext2 to ext4, XFS, Btrfs, ZFS, tmpfs, overlayfs, APFS.
 * Those of object storage and of networks may not, and are looked through each time.
 */
const RELIABLE_TYPES = new Set([0xef53, 0x58465342, 0x9123683e, 0x2fc12fc1, 0x01021994, 0x794c7630, 0x1a]);

/** A directory that changed so shortly before it was read may change once more without its time telling. */
const SETTLED_MS = 1_000;

/** `now` is the clock of the file system, in epoch milliseconds. */
export function createDirectoryMemory(now: () => number = Date.now): DirectoryMemory {
  let before = new Map<string, Known>();
  let present = new Map<string, Known>();
  /** Undefined where nothing can be relied on. */
  let device: number | undefined;
  return {
    beginWalk(root, { dev }) {
      before = present;
      present = new Map();
      device = isReliable(root) ? dev : undefined;
    },
    recall({ path, run }, stats) {
      const known = before.get(path);
      // Where a link leads to a directory that was found under another name before, its entries have other names too.
      if (known === undefined || known.run !== run || stats.dev !== device || !isSame(known.stats, stats))
        return undefined;
      present.set(path, known);
      return known.entries;
    },
    remember({ path, run }, stats, entries) {
      if (stats.dev === device && now() - stats.mtimeMs > SETTLED_MS) present.set(path, { run, stats, entries });
    },
  };
}

function isSame(a: Stats, b: Stats): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs;
}

function isReliable(root: string): boolean {
  try {
    return process.platform !== "win32" && RELIABLE_TYPES.has(statfsSync(root).type);
  } catch {
    return false;
  }
}
