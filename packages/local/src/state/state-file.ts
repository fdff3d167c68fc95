import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isLocalServerError, LocalServerError } from "../server/local-server-error.ts";
import { ownStateFile } from "./file-owner.ts";
import { openJobStore, type JobStore } from "./job-store.ts";
import { openLmdbJournal } from "./lmdb-journal.ts";

/**
 * Opens the store of a state file. A file that cannot be read is renamed, never overwritten, and the server starts with none:
 * the warning tells the new name.
 *
 * @throws LocalServerError STATE_FILE_IN_USE, STATE_FILE_TOO_NEW or STATE_FILE_UNUSABLE.
 */
export function openStateFile(stateFile: string): { readonly store: JobStore; readonly warnings: readonly string[] } {
  const file = usable(stateFile, () => realFile(resolve(stateFile)));
  const release = usable(file, () => ownStateFile(file));
  try {
    const warnings: string[] = [];
    const store = usable(file, () => openOrSetAside(file, warnings));
    return {
      warnings,
      store: {
        ...store,
        async close(now) {
          try {
            await store.close(now);
          } finally {
            release();
          }
        },
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** The one name of a state file, whatever links lead to it, since its owner is known by name. Makes the directories above it. */
function realFile(file: string): string {
  if (statSync(file, { throwIfNoEntry: false }) !== undefined) return realpathSync(file);
  mkdirSync(dirname(file), { recursive: true });
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  const directory = realpathSync(dirname(file));
  return isLink ? realFile(resolve(directory, readlinkSync(file))) : join(directory, basename(file));
}

function openOrSetAside(file: string, warnings: string[]): JobStore {
  const before = inspect(file);
  if (!("damage" in before)) {
    try {
      return openJobStore(openLmdbJournal(file, before.isNew));
    } catch (error) {
      if (isLocalServerError(error) || !existsSync(file)) throw error;
      warnings.push(setAside(file, error instanceof Error ? error.message : String(error)));
    }
  } else {
    warnings.push(setAside(file, before.damage));
  }
  return openJobStore(openLmdbJournal(file, true));
}

function setAside(file: string, problem: string): string {
  const aside = `${file}.damaged-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`;
  renameSync(file, aside);
  return `The state file ${file} cannot be read (${problem}). It is kept as ${aside}; the server starts without jobs.`;
}

function usable<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw isLocalServerError(error) ? error : unusable(file, error);
  }
}

function unusable(file: string, error: unknown): LocalServerError {
  return new LocalServerError(
    "STATE_FILE_UNUSABLE",
    `The state file ${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}.`,
    "Check the directory and its rights, or choose another state file.",
    { cause: error },
  );
}

/**
 * What can be told of a file before it is mapped into memory, where reading past its end would end the process: lmdb's mark, and
 * whether the pages that its newest header counts are all there. (Layout: two header pages; at 24 the mark, at 48 the page size,
 * at 144 the last page, at 152 the number of the transaction.)
 */
function inspect(file: string): { readonly isNew: boolean } | { readonly damage: string } {
  if (!existsSync(file)) return { isNew: true };
  const descriptor = openSync(file, "r+");
  try {
    const { size } = fstatSync(descriptor);
    if (size === 0) return { isNew: true }; // a kill between creating and writing leaves this
    const first = headerAt(descriptor, 0);
    if (first === undefined) return { damage: "it is not an lmdb file" };
    const second = headerAt(descriptor, first.pageSize);
    const newest = second !== undefined && second.transaction > first.transaction ? second : first;
    const needed = (newest.lastPage + 1n) * BigInt(newest.pageSize);
    if (BigInt(size) < needed) return { damage: `it ends after ${size} of ${needed} bytes` };
    return { isNew: newest.transaction < firstJobTransaction };
  } finally {
    closeSync(descriptor);
  }
}

/** The tables and the format are written before the first job, each in a transaction of its own. */
const firstJobTransaction = 7n;

function headerAt(descriptor: number, offset: number) {
  const header = Buffer.alloc(160);
  const isWhole = readSync(descriptor, header, 0, header.length, offset) === header.length;
  if (!isWhole || header.readUInt32LE(24) !== 0xbeefc0de) return undefined;
  return {
    pageSize: header.readUInt32LE(48),
    lastPage: header.readBigUInt64LE(144),
    transaction: header.readBigUInt64LE(152),
  };
}
