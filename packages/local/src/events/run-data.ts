import { randomInt } from "node:crypto";

import type { EventTemplate } from "./event-template.ts";
import type { Hparams } from "./hparams.ts";
import {
  MAX_SCALAR_BYTES,
  MAX_TAG_BYTES,
  MAX_TAGS_PER_RUN,
  MAX_VALUE_BYTES,
  MAX_VALUE_BYTES_PER_RUN,
} from "./limits.ts";
import { createMemoryBudget, release, reserve, type MemoryBudget } from "./memory-budget.ts";
import type { ScalarSeries } from "./scalar-series.ts";
import type { TagValues } from "./tag-values.ts";
import { beyondLimit, copyBytes, readText } from "./wire-reader.ts";

/** What is known of a tag. Everything but the points comes from its first value alone. */
export interface Tag {
  readonly name: string;
  readonly plugin: string;
  readonly displayName: string;
  /** Markdown. */
  readonly description: string;
  /** Present exactly when the tag holds scalars. */
  readonly series: ScalarSeries | undefined;
  /** Present exactly when the tag holds images, histograms or text. */
  readonly values: TagValues | undefined;
  /** @internal The name as the file spells it, for comparing without decoding. */
  readonly bytes: Uint8Array;
  /** @internal */
  readonly hash: number;
  /** @internal The tag whose value came after one of this tag last time: most often it comes after the next one too. */
  next: Tag | undefined;
  /** @internal How its latest event looks. */
  template: EventTemplate | undefined;
  /** @internal The next tag with the same hash. */
  readonly sameHash: Tag | undefined;
}

/** What the first value of a tag says about it. */
export type TagDescription = Pick<Tag, "plugin" | "displayName" | "description" | "series" | "values">;

/** Everything read so far from the event files of one run. */
export interface RunData {
  /** Wall time of the first event in seconds, by which runs are ordered; undefined before there is one. */
  startTime: number | undefined;
  /** Tags in order of first appearance. */
  readonly tags: Tag[];
  readonly hparams: Hparams;
  /** @internal */
  readonly scalarBudget: MemoryBudget;
  /** @internal */
  readonly valueBudget: MemoryBudget;
  /** @internal What the hashes of this run's tags start from. */
  readonly hashBasis: number;
  /** @internal */
  readonly tagsByHash: Map<number, Tag>;
  /** Where bytes that are not UTF-8 make two names one, the first. */
  readonly tagsByName: Map<string, Tag>;
  /** @internal Whose value was read last. */
  latestTag: Tag | undefined;
  /** Counts changes that a reader of the data could see. */
  changes: number;
}

/** How much memory the runs of one log directory may take together. */
export interface DirectoryBudgets {
  readonly scalars: MemoryBudget;
  readonly values: MemoryBudget;
}

export function createDirectoryBudgets(): DirectoryBudgets {
  return { scalars: createMemoryBudget(MAX_SCALAR_BYTES), values: createMemoryBudget(MAX_VALUE_BYTES) };
}

export function createRunData(budgets = createDirectoryBudgets()): RunData {
  return {
    startTime: undefined,
    tags: [],
    hparams: { values: new Map(), metrics: [] },
    scalarBudget: createMemoryBudget(MAX_SCALAR_BYTES, budgets.scalars),
    valueBudget: createMemoryBudget(MAX_VALUE_BYTES_PER_RUN, budgets.values),
    hashBasis: randomInt(2 ** 32),
    tagsByHash: new Map(),
    tagsByName: new Map(),
    latestTag: undefined,
    changes: 0,
  };
}

/** Gives the memory of a run that is not shown any more back to the others. */
export function forgetRunData({ scalarBudget, valueBudget }: RunData): void {
  release(scalarBudget);
  release(valueBudget);
}

/**
 * FNV-1a over the bytes of a tag's name, with a secret start, so that nobody can prepare names that share one hash.
 * The shift is for that too: without it, which names collide would depend on the lowest byte of the start alone.
 */
export function hashTag({ hashBasis }: RunData, view: DataView, start: number, end: number): number {
  let hash = hashBasis;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Finds a tag by the bytes of its name: the text itself is decoded only once, when the tag is new. */
export function findTag(run: RunData, view: DataView, start: number, end: number, hash: number): Tag | undefined {
  let tag = run.tagsByHash.get(hash);
  while (tag !== undefined && !isSameName(tag.bytes, view, start, end)) tag = tag.sameHash;
  return tag;
}

/** Whether these bytes are a tag's name. */
export function isSameName(bytes: Uint8Array, view: DataView, start: number, end: number): boolean {
  if (bytes.length !== end - start) return false;
  for (let index = 0; index < bytes.length; index++) if (bytes[index] !== view.getUint8(start + index)) return false;
  return true;
}

/** About what a tag takes in memory with the first points of its series. */
const BYTES_PER_TAG = 2_048;

/** Adds a tag. Throws `EventFault` when the run or the name is beyond the limits. */
export function addTag(
  run: RunData,
  view: DataView,
  start: number,
  end: number,
  hash: number,
  describe: (name: string) => TagDescription,
): Tag {
  if (run.tags.length >= MAX_TAGS_PER_RUN) throw beyondLimit(`a run has more than ${MAX_TAGS_PER_RUN} tags`);
  const name = readText(view, start, end);
  const description = describe(name);
  const { plugin, displayName, description: text } = description;
  const textLength = plugin.length + displayName.length + text.length;
  if (!reserve(run.scalarBudget, BYTES_PER_TAG + 3 * (end - start) + 2 * textLength))
    throw beyondLimit("the runs have more tags than memory is used for");
  const tag: Tag = {
    name,
    ...description,
    bytes: copyBytes(view, start, end),
    hash,
    next: undefined,
    template: undefined,
    sameHash: run.tagsByHash.get(hash),
  };
  run.tags.push(tag);
  run.tagsByHash.set(hash, tag);
  if (!run.tagsByName.has(name)) run.tagsByName.set(name, tag);
  run.changes++;
  return tag;
}

/** Refuses a name before anything is made of it. */
export function requireShortName(start: number, end: number): void {
  if (end - start > MAX_TAG_BYTES) throw beyondLimit(`a tag's name has more than ${MAX_TAG_BYTES} bytes`);
}
