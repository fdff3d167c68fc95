// The pages of a file of lmdb 3.5, read without mapping it. Numbers are little endian, as on every machine that it is built for.
import { readSync } from "node:fs";
import { StateDamage } from "./state-damage.ts";

/** A page starts with its number, the transaction that wrote it (at 8), its flags (at 18) and, at 20, two bounds or a count. */
export const pageHeaderBytes = 24;

export const pageFlags = { branch: 1, leaf: 2, overflow: 4, meta: 8 } as const;

/** No page: the root of an empty tree. */
export const noPage = Number.POSITIVE_INFINITY;

export interface PageFile {
  readonly descriptor: number;
  readonly pageBytes: number;
  /** Pages that the newest transaction counts; all of them are there. */
  readonly pageCount: number;
  /** The newest transaction. */
  readonly transaction: number;
}

/** Reads pages, the first of them into a buffer from its start; false: they are not all there. */
export function readPages(file: Pick<PageFile, "descriptor" | "pageBytes">, first: number, into: Buffer): boolean {
  return readSync(file.descriptor, into, 0, into.length, first * file.pageBytes) === into.length;
}

/** An unsigned number of eight bytes, as far as it can be one of a page, a transaction or a count. */
export function readCount(buffer: Buffer, offset: number): number {
  const high = buffer.readUInt32LE(offset + 4);
  return high < 0x20_00_00 ? high * 0x1_00_00_00_00 + buffer.readUInt32LE(offset) : noPage;
}

/** Refuses a page whose header is not that of a page of this kind, and gives the transaction that wrote it. */
export function requirePage(file: PageFile, page: Buffer, number: number, kind: number): number {
  const transaction = readCount(page, 8);
  if (readCount(page, 0) !== number || page.readUInt16LE(18) !== kind || transaction > file.transaction) {
    throw new StateDamage(`page ${number} is not what leads to it says`);
  }
  return transaction;
}

/** Notes a page as used, and refuses one that is outside of the file or used twice. */
export type Claim = (number: number) => void;

/** The uses of the pages of a file. */
export function claimsOf(file: PageFile): { readonly claim: Claim; readonly countLeft: () => number } {
  const claimed = new Uint8Array(Math.ceil(file.pageCount / 8));
  let left = file.pageCount;
  return {
    countLeft: () => left,
    claim(number) {
      if (!Number.isInteger(number) || number < 0 || number >= file.pageCount) {
        throw new StateDamage(`page ${number} is not among its ${file.pageCount} pages`);
      }
      const bit = 1 << (number % 8);
      const byte = claimed[number >> 3] ?? 0;
      if ((byte & bit) !== 0) throw new StateDamage(`page ${number} has two uses`);
      claimed[number >> 3] = byte | bit;
      left -= 1;
    },
  };
}
