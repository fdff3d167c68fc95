import type { TreeRecord } from "./lmdb-meta.ts";
import { nodeFlags, nodesOf, type PageNode } from "./lmdb-nodes.ts";
import { noPage, pageFlags, pageHeaderBytes, readCount, readPages, requirePage } from "./lmdb-pages.ts";
import type { Claim, PageFile } from "./lmdb-pages.ts";
import { StateDamage } from "./state-damage.ts";

/** How the entries of a tree are and what is done with them. Buffers hold what they show only during a call. */
export interface TreeVisit {
  /** How its nodes may be kept. */
  readonly flags: readonly number[];
  /** Order of two keys, as of `Array.sort`. */
  readonly compare: (one: Buffer, other: Buffer) => number;
  /** Called for each entry, its big value read as well; without it big values are not read. */
  readonly onEntry?: (key: Buffer, value: Buffer) => void;
}

/** What leads to a page: its keys are from `low` on and below `high`, and it is not newer. */
interface Above {
  readonly low: Buffer | undefined;
  readonly high: Buffer | undefined;
  readonly transaction: number;
}

/** A tree of this depth would have more pages than a file can. */
const deepest = 32;

/** Follows a tree from its root, claims its pages, and refuses what is not as lmdb would have written it. */
export function walkTree(file: PageFile, tree: TreeRecord, claim: Claim, visit: TreeVisit): void {
  const found = { branchPages: 0, leafPages: 0, overflowPages: 0, entries: 0 };
  const isEmpty = tree.root === noPage;
  if (isEmpty !== (tree.depth === 0) || tree.depth > deepest) throw new StateDamage(`a tree has depth ${tree.depth}`);
  const pages = Array.from({ length: tree.depth }, () => Buffer.alloc(file.pageBytes));
  const bigHeader = Buffer.alloc(pageHeaderBytes);

  const descend = (number: number, level: number, above: Above): void => {
    claim(number);
    const page = pages[level];
    if (page === undefined || !readPages(file, number, page)) throw new StateDamage(`page ${number} cannot be read`);
    const isLeaf = level === tree.depth - 1;
    const transaction = requirePage(file, page, number, isLeaf ? pageFlags.leaf : pageFlags.branch);
    if (transaction > above.transaction) throw new StateDamage(`page ${number} is newer than what leads to it`);
    const nodes = nodesOf(page, number, isLeaf);
    requireOrder(nodes, isLeaf, above, visit.compare, number);
    if (isLeaf) {
      found.leafPages += 1;
      found.entries += nodes.length;
      for (const node of nodes) enter(page, node, number);
      return;
    }
    found.branchPages += 1;
    for (const [index, node] of nodes.entries()) {
      const low = index === 0 ? above.low : node.key;
      descend(node.number, level + 1, { low, high: nodes[index + 1]?.key ?? above.high, transaction });
    }
  };

  const enter = (page: Buffer, { key, flags, number: size, valueAt }: PageNode, pageNumber: number): void => {
    if (!visit.flags.includes(flags)) throw new StateDamage(`page ${pageNumber} holds what is not in such a tree`);
    if (flags !== nodeFlags.big) {
      visit.onEntry?.(key, page.subarray(valueAt, valueAt + size));
      return;
    }
    const first = readCount(page, valueAt);
    const count = readCount(page, valueAt + 16);
    if (count !== Math.ceil((pageHeaderBytes + size) / file.pageBytes)) {
      throw new StateDamage(`page ${pageNumber} holds a value of ${size} bytes on ${count} pages`);
    }
    for (let number = first; number < first + count; number += 1) claim(number);
    if (!readPages(file, first, bigHeader)) throw new StateDamage(`page ${first} cannot be read`);
    const transaction = requirePage(file, bigHeader, first, pageFlags.overflow);
    if (transaction !== readCount(page, valueAt + 8) || bigHeader.readUInt32LE(20) !== count) {
      throw new StateDamage(`page ${first} is not what leads to it says`);
    }
    found.overflowPages += count;
    if (visit.onEntry === undefined) return;
    const value = Buffer.alloc(pageHeaderBytes + size);
    if (!readPages(file, first, value)) throw new StateDamage(`page ${first} cannot be read`);
    visit.onEntry(key, value.subarray(pageHeaderBytes));
  };

  if (!isEmpty) descend(tree.root, 0, { low: undefined, high: undefined, transaction: file.transaction });
  for (const [what, count] of Object.entries(found)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of the literal above
    if (count !== tree[what as keyof typeof found]) throw new StateDamage(`a tree has another count of its ${what}`);
  }
}

/** Keys go up, and are where a search from above would look for them. The first key of a branch says nothing. */
function requireOrder(
  nodes: readonly PageNode[],
  isLeaf: boolean,
  { low, high }: Above,
  compare: TreeVisit["compare"],
  pageNumber: number,
): void {
  let before = isLeaf ? undefined : nodes[0]?.key;
  for (const [index, { key }] of nodes.entries()) {
    if (index === 0 && !isLeaf) continue;
    const isBeyond = (low !== undefined && compare(key, low) < 0) || (high !== undefined && compare(key, high) >= 0);
    const isBehind = index > (isLeaf ? 0 : 1) && before !== undefined && compare(key, before) <= 0;
    if (key.length === 0 || isBeyond || isBehind)
      throw new StateDamage(`the keys of page ${pageNumber} are out of order`);
    before = key;
  }
}
