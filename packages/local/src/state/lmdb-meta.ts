import { noPage, pageFlags, readCount, readPages, type PageFile } from "./lmdb-pages.ts";
import { StateDamage } from "./state-damage.ts";

/** A tree of pages, as what leads to it describes it. */
export interface TreeRecord {
  readonly flags: number;
  readonly depth: number;
  readonly branchPages: number;
  readonly leafPages: number;
  readonly overflowPages: number;
  readonly entries: number;
  /** {@link noPage} when it is empty. */
  readonly root: number;
}

/** What the newest transaction has left. */
export interface Snapshot extends PageFile {
  /** Pages to be used again, by the transaction that they were freed in. */
  readonly free: TreeRecord;
  /** The tables by name. */
  readonly main: TreeRecord;
}

/** Bytes of a {@link TreeRecord}: padding, flags (at 4), depth, and from 8 on the counts and the root of eight bytes each. */
export const treeRecordBytes = 48;

export function treeRecordAt(buffer: Buffer, offset: number): TreeRecord {
  return {
    flags: buffer.readUInt16LE(offset + 4),
    depth: buffer.readUInt16LE(offset + 6),
    branchPages: readCount(buffer, offset + 8),
    leafPages: readCount(buffer, offset + 16),
    overflowPages: readCount(buffer, offset + 24),
    entries: readCount(buffer, offset + 32),
    root: readCount(buffer, offset + 40),
  };
}

interface Meta {
  readonly pageBytes: number;
  readonly mapBytes: number;
  readonly free: TreeRecord;
  readonly main: TreeRecord;
  readonly lastPage: number;
  readonly transaction: number;
}

/** A header after that of its page: mark (at 24), version, map size (at 40), the two trees, last page (at 144) and transaction. */
const metaBytes = 168;

/**
 * Reads the two headers of a file, which transactions write in turn.
 *
 * @returns undefined for a file of which no more than the start was ever written: it has never held anything.
 */
export function readSnapshot(descriptor: number, size: number): Snapshot | undefined {
  const first = metaAt(descriptor, 0, 0);
  const { pageBytes } = first;
  if (size < 2 * pageBytes && first.transaction === 0 && first.main.root === noPage) return undefined;
  const second = metaAt(descriptor, 1, pageBytes);
  if (second.pageBytes !== pageBytes) throw new StateDamage("its two headers differ in the size of pages");
  const [older, newest] = second.transaction > first.transaction ? [first, second] : [second, first];
  // Each transaction writes one header, the odd ones the second; so both would have to be lost to lose one unseen.
  const isFresh = first.transaction === 0 && second.transaction === 0;
  const isInTurn = newest.transaction === older.transaction + 1 && newest === [first, second][newest.transaction % 2];
  if (!isFresh && !isInTurn) {
    throw new StateDamage(`its headers are of the transactions ${first.transaction} and ${second.transaction}`);
  }
  const needed = (newest.lastPage + 1) * pageBytes;
  if (size < needed) throw new StateDamage(`it ends after ${size} of ${needed} bytes`);
  const { free, main, transaction } = newest;
  return { descriptor, pageBytes, pageCount: newest.lastPage + 1, transaction, free, main };
}

function metaAt(descriptor: number, number: number, offset: number): Meta {
  const page = Buffer.alloc(metaBytes);
  const isThere = readPages({ descriptor, pageBytes: offset }, number, page);
  if (!isThere || page.readUInt32LE(24) !== 0xbe_ef_c0_de) throw new StateDamage("it is not an lmdb file");
  const meta: Meta = {
    // Stands where other trees have padding.
    pageBytes: page.readUInt32LE(48),
    mapBytes: readCount(page, 40),
    free: treeRecordAt(page, 48),
    main: treeRecordAt(page, 96),
    lastPage: readCount(page, 144),
    transaction: readCount(page, 152),
  };
  const isKnown =
    readCount(page, 0) === number &&
    page.readUInt16LE(18) === pageFlags.meta &&
    page.readUInt32LE(28) === 2 &&
    pageSizes.has(meta.pageBytes) &&
    meta.main.flags === 0 &&
    (meta.free.flags & ~restoreFlag) === ownFlags &&
    meta.mapBytes % meta.pageBytes === 0 &&
    meta.mapBytes <= largestMap;
  if (!isKnown) throw new StateDamage(`header ${number} is not one of lmdb 3.5`);
  return meta;
}

const pageSizes: ReadonlySet<number> = new Set([4_096, 8_192, 16_384, 32_768, 65_536]);

/** What stands where other trees have flags: keys are numbers, and the file has no directory of its own. Others change the layout. */
const ownFlags = 0x40_08;
/** Set when the environment says LMDB_RESTORE=safe. */
const restoreFlag = 0x08_00;

/** More than a state file can come to; lmdb asks the system for as much address space as stands there. */
const largestMap = 2 ** 40;
