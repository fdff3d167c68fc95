import { randomInt } from "node:crypto";

import { MAX_TAG_BYTES, MAX_TAGS_PER_RUN } from "./limits.ts";
import type { ScalarSeries } from "./scalar-series.ts";
import { readText } from "./wire-reader.ts";

/** What is known of a tag. Everything but the points comes from its first value alone. */
export interface Tag {
  readonly name: string;
  readonly plugin: string;
  readonly displayName: string;
  /** Markdown. */
  readonly description: string;
  /** Present exactly when the tag holds scalars. */
  readonly series: ScalarSeries | undefined;
  /** @internal The name as the file spells it, for comparing without decoding. */
  readonly bytes: Uint8Array;
  /** @internal */
  readonly hash: number;
  /** @internal The next tag with the same hash. */
  readonly sameHash: Tag | undefined;
}

/** Everything read so far from the event files of one run. */
export interface RunData {
  /** Wall time of the first event in seconds, by which runs are ordered; undefined before there is one. */
  startTime: number | undefined;
  /** Tags in order of first appearance. */
  readonly tags: Tag[];
  /** @internal What the hashes of this run's tags start from. */
  readonly hashBasis: number;
  /** @internal */
  readonly tagsByHash: Map<number, Tag>;
  /** Counts changes that a reader of the data could see. */
  changes: number;
}

export function createRunData(): RunData {
  return { startTime: undefined, tags: [], hashBasis: randomInt(2 ** 32), tagsByHash: new Map(), changes: 0 };
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

function isSameName(bytes: Uint8Array, view: DataView, start: number, end: number): boolean {
  if (bytes.length !== end - start) return false;
  for (let index = 0; index < bytes.length; index++) if (bytes[index] !== view.getUint8(start + index)) return false;
  return true;
}

/** Adds a tag, or returns undefined when the run or the name is beyond the limits. */
export function addTag(
  run: RunData,
  view: DataView,
  start: number,
  end: number,
  hash: number,
  describe: (name: string) => Pick<Tag, "plugin" | "displayName" | "description" | "series">,
): Tag | undefined {
  if (end - start > MAX_TAG_BYTES || run.tags.length >= MAX_TAGS_PER_RUN) return undefined;
  const name = readText(view, start, end);
  const bytes = new Uint8Array(view.buffer.slice(view.byteOffset + start, view.byteOffset + end));
  const tag: Tag = { name, ...describe(name), bytes, hash, sameHash: run.tagsByHash.get(hash) };
  run.tags.push(tag);
  run.tagsByHash.set(hash, tag);
  return tag;
}
