import { pageHeaderBytes } from "./lmdb-pages.ts";
import { StateDamage } from "./state-damage.ts";

/** An entry of a page. Its key is part of the page's buffer. */
export interface PageNode {
  readonly key: Buffer;
  /** Of a leaf: how its value is kept. */
  readonly flags: number;
  /** Of a leaf: bytes of the value. Of a branch: number of the page below. */
  readonly number: number;
  /** Of a leaf: where in the page the value is, or what leads to it. */
  readonly valueAt: number;
}

/** Flags of nodes of leaves; the value of a big one is on pages of its own. */
export const nodeFlags = { plain: 0, big: 1, tree: 2 } as const;

/** What leads to the pages of a big value: number of the first, transaction and count, of eight bytes each. */
export const bigRecordBytes = 24;

/** Size or page (at 0, and for branches on at 4), flags (at 4), bytes of the key (at 6). */
const nodeHeaderBytes = 8;

/** lmdb-js reads keys into a buffer of its own. */
const longestKey = 1_978;

/**
 * The nodes of a branch or a leaf. They fill the page from the upper bound to its end, none over another; places in the order of
 * their keys fill it up to the lower bound. (Places and bounds count from the end of the header.)
 */
export function nodesOf(page: Buffer, pageNumber: number, isLeaf: boolean): PageNode[] {
  const lower = page.readUInt16LE(20);
  const upper = page.readUInt16LE(22);
  const room = page.length - pageHeaderBytes;
  // A branch with one page below would be of no use, and ends the process in an assertion.
  const isBounded = lower % 2 === 0 && lower >= (isLeaf ? 2 : 4) && lower <= upper && upper <= room;
  if (!isBounded) throw broken(pageNumber);

  const nodes: PageNode[] = [];
  const spans: number[] = [];
  let filled = 0;
  for (let place = 0; place < lower; place += 2) {
    const at = page.readUInt16LE(pageHeaderBytes + place);
    if (at % 2 !== 0 || at < upper || at + nodeHeaderBytes > room) throw broken(pageNumber);
    const start = pageHeaderBytes + at;
    const flags = page.readUInt16LE(start + 4);
    const keyBytes = page.readUInt16LE(start + 6);
    const valueAt = start + nodeHeaderBytes + keyBytes;
    const low = page.readUInt32LE(start);
    const valueBytes = isLeaf ? (flags === nodeFlags.big ? bigRecordBytes : low) : 0;
    const length = nodeHeaderBytes + keyBytes + valueBytes;
    const span = length + (length % 2);
    if (keyBytes > longestKey || at + span > room) throw broken(pageNumber);
    spans.push(at * 0x1_00_00 + span);
    filled += span;
    const key = page.subarray(start + nodeHeaderBytes, valueAt);
    nodes.push({ key, flags, number: isLeaf ? low : low + flags * 0x1_00_00_00_00, valueAt });
  }
  if (filled !== room - upper || hasOverlap(spans)) throw broken(pageNumber);
  return nodes;
}

function hasOverlap(spans: number[]): boolean {
  spans.sort((one, other) => one - other);
  return spans.some((span, index) => {
    const next = spans[index + 1];
    return next !== undefined && Math.floor(span / 0x1_00_00) + (span % 0x1_00_00) > Math.floor(next / 0x1_00_00);
  });
}

function broken(pageNumber: number): StateDamage {
  return new StateDamage(`what page ${pageNumber} holds is not within its bounds`);
}
