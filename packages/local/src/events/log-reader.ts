import { randomInt } from "node:crypto";

import { createEventDecoder } from "./event-decoder.ts";
import {
  createEventFile,
  createReadContext,
  isUnchanged,
  readEventFile,
  type EventFile,
  type ReadContext,
} from "./event-file.ts";
import {
  continueWalk,
  isMissing,
  unreadable,
  walkLogDirectory,
  type DirectoryWalk,
  type FoundRun,
} from "./log-directory.ts";
import { MAX_DIRECTORY_ENTRIES } from "./limits.ts";
import type { Notice } from "./notice.ts";
import { createDirectoryMemory } from "./directory-memory.ts";
import type { Hparams } from "./hparams.ts";
import {
  createDirectoryBudgets,
  createRunData,
  forgetRunData,
  type DirectoryBudgets,
  type RunData,
  type Tag,
} from "./run-data.ts";

/**
 * Reads the event files of one log directory and keeps what charts need of them.
 * It has no timer and no watcher: files are looked at in `refresh()` only, and only those that changed are opened.
 */
export interface LogReader {
  /**
   * Reads what is new in the files present when it is called, for up to `budgetMs` milliseconds.
   * Calls at the same time share the work. Never rejects: what cannot be read becomes a notice.
   *
   * @param firstRun - the run that matters most to the caller, which is read before the others.
   */
  refresh(budgetMs: number, firstRun?: string): Promise<void>;
  /** True while the last refresh ended before everything was read. */
  readonly isLoading: boolean;
  /** Grows whenever something below changes. */
  readonly revision: number;
  /** Names of the runs that have an event file, ordered by the time of their first event, then by name. */
  runNames(): string[];
  /** The tags of a run in order of first appearance; empty for an unknown run. */
  tags(run: string): readonly Tag[];
  tag(run: string, tag: string): Tag | undefined;
  /** What a run says about hyperparameters; undefined for an unknown run. */
  hparams(run: string): Hparams | undefined;
  notices(): readonly Notice[];
  /** Waits until reading has stopped, and lets go of everything. */
  close(): Promise<void>;
}

export interface LogReaderOptions {
  /** Epoch milliseconds. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

interface Run {
  readonly name: string;
  data: RunData;
  files: Map<string, EventFile>;
}

/** Without a directory there is nothing to read, which is no error: the job has none yet. */
export function createLogReader(directory: string | undefined, { now = Date.now }: LogReaderOptions = {}): LogReader {
  const decoder = createEventDecoder();
  const budgets = createDirectoryBudgets();
  const memory = createDirectoryMemory();
  const runs = new Map<string, Run>();
  /** Asked for since the last time the files were read. */
  const firstRuns = new Set<string>();
  let walk: DirectoryWalk | undefined;
  let listingNotices: readonly Notice[] = [];
  // A page that saw an earlier reader of the directory must not take what this one has for the same.
  let revision = randomInt(2 ** 40);
  let seenState = "";
  let isLoading = false;
  let isClosed = false;
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  async function readAll(deadline: number): Promise<void> {
    if (directory === undefined) return;
    const shouldStop = () => isClosed || now() >= deadline;
    walk ??= walkLogDirectory(directory, MAX_DIRECTORY_ENTRIES, memory);
    const listing = await continueWalk(walk, shouldStop);
    if (listing === undefined) {
      isLoading = true;
      noteChanges();
      return;
    }
    walk = undefined;
    listingNotices = listing.notices;
    const names = new Set(listing.runs.map((found) => found.name));
    for (const name of runs.keys()) if (!names.has(name)) forget(name);
    const context = createReadContext(decoder, shouldStop);
    let isComplete = true;
    for (const found of inReadingOrder(listing.runs)) {
      if (!(await readRun(runOf(found), found, context, budgets))) isComplete = false;
    }
    isLoading = !isComplete;
    noteChanges();
  }

  function inReadingOrder(found: readonly FoundRun[]): readonly FoundRun[] {
    if (firstRuns.size === 0) return found;
    const first = found.filter(({ name }) => firstRuns.has(name));
    const later = found.filter(({ name }) => !firstRuns.has(name));
    firstRuns.clear();
    return first.concat(later);
  }

  function forget(name: string): void {
    const run = runs.get(name);
    if (run !== undefined) forgetRunData(run.data);
    runs.delete(name);
    revision++;
  }

  function runOf(found: FoundRun): Run {
    let run = runs.get(found.name);
    if (run === undefined) {
      run = { name: found.name, data: createRunData(budgets), files: new Map() };
      runs.set(found.name, run);
      revision++;
    }
    return run;
  }

  function noteChanges(): void {
    let changes = 0;
    for (const { data } of runs.values()) changes += data.changes;
    const state = `${changes} ${isLoading} ${JSON.stringify(listingNotices)}`;
    if (state !== seenState) revision++;
    seenState = state;
  }

  /** One refresh at a time. Those that come meanwhile share the next one, so that each sees the files of its own time. */
  function refresh(budgetMs: number, firstRun?: string): Promise<void> {
    if (isClosed || directory === undefined) return Promise.resolve();
    const deadline = now() + budgetMs;
    if (firstRun !== undefined) firstRuns.add(firstRun);
    if (current === undefined) {
      current = readAll(deadline).finally(() => {
        current = undefined;
      });
      return current;
    }
    next ??= current.then(() => {
      next = undefined;
      return refresh(Math.max(0, deadline - now()));
    });
    return next;
  }

  return {
    refresh,
    get isLoading() {
      return isLoading;
    },
    get revision() {
      return revision;
    },
    runNames: () => [...runs.values()].toSorted(byStart).map((run) => run.name),
    tags: (run) => runs.get(run)?.data.tags ?? [],
    tag: (run, name) => runs.get(run)?.data.tagsByName.get(name),
    hparams: (run) => runs.get(run)?.data.hparams,
    notices() {
      const files = [...runs.values()].flatMap((run) => Array.from(run.files.values()));
      return listingNotices.concat(files.flatMap((file) => Array.from(file.notices.values())));
    },
    async close() {
      isClosed = true;
      await current;
      walk?.return({ runs: [], notices: [] });
      runs.clear();
    },
  };
}

/** Brings one run up to date. Returns false when there was no time to read all of it. */
async function readRun(run: Run, found: FoundRun, context: ReadContext, budgets: DirectoryBudgets): Promise<boolean> {
  if (!isContinued(run, found)) startAgain(run, budgets);
  for (const { path, name, stats } of found.files) {
    let file = run.files.get(name);
    if (file !== undefined && isUnchanged(file, stats)) continue;
    // Even without time left one chunk is read, so that every request gets on a little; files keep their order.
    if (context.hasRead && context.shouldStop()) return false;
    context.hasRead = true;
    if (file === undefined) {
      file = createEventFile(path, name, run.name, { run: run.data, isMindSpore: false });
      run.files.set(name, file);
    }
    try {
      const result = await readEventFile(file, context);
      if (result === "replaced") {
        startAgain(run, budgets);
        return await readRun(run, found, context, budgets);
      }
      if (result === "stopped") return false;
      if (file.notices.delete("unreadable")) run.data.changes++;
    } catch (error) {
      if (isMissing(error) || file.notices.has("unreadable")) continue;
      file.notices.set("unreadable", unreadable(run.name, name, error));
      run.data.changes++;
    }
  }
  return true;
}

/**
 * A run goes on when no file is gone, no link leads to another one, and every new one comes after those that were read: otherwise the
 * order would be another.
 */
function isContinued(run: Run, { files }: FoundRun): boolean {
  const known = [...run.files.values()];
  return known.every(({ name, path }, index) => files[index]?.name === name && files[index].path === path);
}

function startAgain(run: Run, budgets: DirectoryBudgets): void {
  const { changes } = run.data;
  forgetRunData(run.data);
  run.data = createRunData(budgets);
  run.data.changes = changes + 1;
  run.files = new Map();
}

function byStart(a: Run, b: Run): number {
  const difference = (a.data.startTime ?? Infinity) - (b.data.startTime ?? Infinity);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
