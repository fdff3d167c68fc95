import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isLocalServerError, LocalServerError } from "../server/local-server-error.ts";
import { ownStateFile } from "./file-owner.ts";
import { openJobStore, type JobStore } from "./job-store.ts";
import { checkLmdbFile } from "./lmdb-check.ts";
import { openLmdbJournal } from "./lmdb-journal.ts";
import { StateDamage } from "./state-damage.ts";
import { tableNames } from "./state-tables.ts";

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
  try {
    return openSound(file);
  } catch (error) {
    if (!(error instanceof StateDamage)) throw error;
    warnings.push(setAside(file, error.message));
  }
  return openJobStore(openLmdbJournal(file, true));
}

/** @throws StateDamage for a file that is to be set aside, and is still as it was. */
export function openSound(file: string): JobStore {
  return openJobStore(openLmdbJournal(file, holdsNothing(file)));
}

/**
 * Whether nothing was written to a file yet: it is not there, or its making was cut short by a kill. Throws for one that must not
 * be mapped into memory.
 */
function holdsNothing(file: string): boolean {
  if (!existsSync(file)) return true;
  // Also told here, and not by lmdb, is that it may not be written.
  const descriptor = openSync(file, "r+");
  try {
    const { size } = fstatSync(descriptor);
    if (size === 0) return true;
    const entries = checkLmdbFile(descriptor, size, new Set(Object.values(tableNames)));
    // lmdb takes an empty file for new, but not the beginning of one.
    if (entries === undefined) ftruncateSync(descriptor);
    return entries === undefined || [...entries.values()].every((count) => count === 0);
  } finally {
    closeSync(descriptor);
  }
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
    "Check the directory, its rights and the space on the disk, or choose another state file.",
    { cause: error },
  );
}
