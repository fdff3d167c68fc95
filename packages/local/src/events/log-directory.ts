import { opendirSync, realpathSync, statSync, type Dir, type Stats } from "node:fs";
import { sep } from "node:path";
import { setImmediate } from "node:timers/promises";

import {
  createDirectoryMemory,
  type DirectoryEntries,
  type DirectoryEntry,
  type DirectoryMemory,
} from "./directory-memory.ts";
import { MAX_DIRECTORY_DEPTH, MAX_DIRECTORY_ENTRIES } from "./limits.ts";
import type { Notice } from "./notice.ts";

/** An event file as the directory shows it now. */
export interface FoundFile {
  readonly path: string;
  /** Relative to the log directory, with `/` between its parts. */
  readonly name: string;
  readonly stats: Stats;
}

export interface FoundRun {
  /** The directory of its files relative to the log directory, with `/` between its parts; `.` for the log directory. */
  readonly name: string;
  /** In name order, in which they are read. */
  readonly files: FoundFile[];
}

export interface LogDirectoryListing {
  readonly runs: FoundRun[];
  readonly notices: Notice[];
}

/** TensorBoard takes every name with `tfevents`; MindInsight's files are called `….summary.SECONDS.…`. */
function isEventFileName(name: string): boolean {
  return name.includes("tfevents") || /summary\.(\d+)/.test(name);
}

/** How many entries are looked at in one turn of the event loop: a few milliseconds. */
const ENTRIES_PER_TURN = 256;

/** A search for event files that pauses after each turn, and may be finished by a later request than began it. */
export type DirectoryWalk = Generator<void, LogDirectoryListing, void>;

/** Goes on with a walk. Undefined when `shouldStop` ended it early; each call gets at least one turn further. */
export async function continueWalk(
  walk: DirectoryWalk,
  shouldStop: () => boolean,
): Promise<LogDirectoryListing | undefined> {
  for (;;) {
    const step = walk.next();
    if (step.done === true) return step.value;
    await setImmediate();
    if (shouldStop()) return undefined;
  }
}

/** Walks through a log directory without a pause, for those who have nothing else to do meanwhile. */
export function listLogDirectory(directory: string): LogDirectoryListing {
  const walk = walkLogDirectory(directory);
  let step = walk.next();
  while (step.done !== true) step = walk.next();
  return step.value;
}

/**
 * Finds the event files below a log directory. A directory that does not exist holds none, which is no error.
 * Symbolic links are followed inside the log directory only, and each real directory is one run: links add no second one.
 *
 * The calls are synchronous on purpose: for the usual few hundred entries they take a fraction of the asynchronous ones.
 */
export function* walkLogDirectory(
  directory: string,
  maxEntries = MAX_DIRECTORY_ENTRIES,
  memory = createDirectoryMemory(),
): DirectoryWalk {
  const listing: LogDirectoryListing = { runs: [], notices: [] };
  let root: string;
  try {
    root = realpathSync(directory);
    memory.beginWalk(root, statSync(root));
  } catch (error) {
    if (!isMissing(error)) listing.notices.push(unreadable(".", ".", error));
    return listing;
  }
  const walk: Walk = { root, visited: new Set(), links: [], listing, memory, maxEntries, entries: 0 };
  const queue: DirectoryEntry[] = [{ path: root, run: ".", depth: 0 }];
  // Real directories first: where a link and a real name lead to the same place, the real name is the run's.
  for (let next = queue.pop(); next !== undefined; next = queue.pop() ?? walk.links.pop()) {
    yield* readOne(next, queue, walk);
    if (walk.entries > maxEntries) {
      listing.notices.push(crowded(maxEntries));
      break;
    }
  }
  listing.runs.sort((a, b) => compareNames(a.name, b.name));
  return listing;
}

interface Walk {
  readonly root: string;
  readonly visited: Set<string>;
  readonly links: DirectoryEntry[];
  readonly listing: LogDirectoryListing;
  readonly memory: DirectoryMemory;
  readonly maxEntries: number;
  /** Seen so far. */
  entries: number;
}

function* readOne(directory: DirectoryEntry, queue: DirectoryEntry[], walk: Walk): Generator<void> {
  const { path, run, depth } = directory;
  if (walk.visited.has(path)) return;
  walk.visited.add(path);
  const files: FoundFile[] = [];
  try {
    const stats = statSync(path);
    const known = walk.memory.recall(directory, stats);
    const entries = known ?? (yield* readEntries(directory, walk));
    if (known === undefined) {
      if (entries !== NOTHING && walk.entries <= walk.maxEntries) walk.memory.remember(directory, stats, entries);
    } else if (isTurnOver(known.count, walk)) yield;
    if (depth < MAX_DIRECTORY_DEPTH) for (const child of entries.directories) queue.push(child);
    for (const [index, link] of entries.links.entries()) {
      if (index % ENTRIES_PER_TURN === ENTRIES_PER_TURN - 1) yield;
      followLink(link, run, files, walk);
    }
    for (const [index, file] of entries.files.entries()) {
      if (index % ENTRIES_PER_TURN === ENTRIES_PER_TURN - 1) yield;
      addFile(file.path, file.run, files);
    }
  } catch (error) {
    if (!isMissing(error)) walk.listing.notices.push(unreadable(run, run, error));
  }
  if (files.length === 0) return;
  if (files.length > 1) files.sort((a, b) => compareNames(a.name, b.name));
  walk.listing.runs.push({ name: run, files });
}

const NOTHING: DirectoryEntries = { directories: [], links: [], files: [], count: 0 };

/** Reads the entries of a directory, as many as may still be looked at. */
function* readEntries({ path, run, depth }: DirectoryEntry, walk: Walk): Generator<void, DirectoryEntries> {
  const directories: DirectoryEntry[] = [];
  const links: DirectoryEntry[] = [];
  const files: DirectoryEntry[] = [];
  const childOf = (name: string): DirectoryEntry => ({
    path: path.endsWith(sep) ? path + name : path + sep + name,
    run: run === "." ? name : `${run}/${name}`,
    depth: depth + 1,
  });
  const before = walk.entries;
  let handle: Dir | undefined;
  try {
    handle = opendirSync(path, { bufferSize: ENTRIES_PER_TURN });
    // A link may have taken its place since it was found.
    if (realpathSync(path) !== path) return NOTHING;
    for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
      if (isTurnOver(1, walk)) yield;
      if (walk.entries > walk.maxEntries) break;
      if (entry.isDirectory()) directories.push(childOf(entry.name));
      else if (entry.isSymbolicLink()) links.push(childOf(entry.name));
      else if (entry.isFile() && isEventFileName(entry.name)) files.push(childOf(entry.name));
    }
  } finally {
    handle?.closeSync();
  }
  return { directories, links, files, count: walk.entries - before };
}

/** Counts entries; true when it is time for a pause. */
function isTurnOver(count: number, walk: Walk): boolean {
  const turns = Math.floor(walk.entries / ENTRIES_PER_TURN);
  walk.entries += count;
  return Math.floor(walk.entries / ENTRIES_PER_TURN) > turns;
}

function addFile(path: string, name: string, files: FoundFile[]): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) files.push({ path, name, stats });
}

function followLink(link: DirectoryEntry, run: string, files: FoundFile[], walk: Walk): void {
  let target: string;
  try {
    target = realpathSync(link.path);
  } catch {
    return; // A link to nothing is like a file that is not there yet.
  }
  const isInside = target === walk.root || target.startsWith(walk.root.endsWith(sep) ? walk.root : walk.root + sep);
  const stats = statSync(target, { throwIfNoEntry: false });
  const isDirectory = stats?.isDirectory() ?? false;
  if (!isDirectory && !isEventFileName(link.run.slice(link.run.lastIndexOf("/") + 1))) return;
  if (!isInside) {
    walk.listing.notices.push({
      run,
      file: link.run,
      offset: undefined,
      problem: "outside",
      message: `${link.run} is a link that leads out of the log directory, so it is not followed. Put the files below the log directory.`,
    });
  } else if (isDirectory) {
    if (link.depth <= MAX_DIRECTORY_DEPTH) walk.links.push({ ...link, path: target });
  } else addFile(target, link.run, files);
}

function crowded(maxEntries: number): Notice {
  const message = `The log directory holds more than ${maxEntries} files and directories, so not all of them are looked at. Keep event files in a directory of their own.`;
  return { run: ".", file: ".", offset: undefined, problem: "crowded", message };
}

/** By code units, like TensorBoard, whatever the user's language is. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

export function unreadable(run: string, file: string, error: unknown): Notice {
  const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  const message = `${file} cannot be read (${reason}). Check its permissions.`;
  return { run, file, offset: undefined, problem: "unreadable", message };
}
