import type { Snapshot } from "./lmdb-meta.ts";
import { nodeFlags } from "./lmdb-nodes.ts";
import { noPage, readCount, type Claim } from "./lmdb-pages.ts";
import { walkTree } from "./lmdb-tree.ts";
import { StateDamage } from "./state-damage.ts";

/**
 * Follows the lists of pages to be used again, each under the transaction that freed them: a count of words, then words of eight
 * bytes. A word is 0, a page, or less than 0: so many pages from the one on that the next word names.
 */
export function walkFreeList(file: Snapshot, claim: Claim): void {
  walkTree(file, file.free, claim, {
    flags: [nodeFlags.plain, nodeFlags.big],
    compare: (one, other) => transactionIn(one) - transactionIn(other),
    onEntry(key, list) {
      const words = list.length < 8 ? noPage : readCount(list, 0);
      if (transactionIn(key) > file.transaction || 8 * (words + 1) > list.length) throw damaged();
      for (let word = 1; word <= words; word += 1) {
        const high = list.readInt32LE(8 * word + 4);
        if (high >= 0) {
          const page = readCount(list, 8 * word);
          if (page !== 0) claim(page);
          continue;
        }
        const count = -Number(list.readBigInt64LE(8 * word));
        word += 1;
        const first = word <= words ? readCount(list, 8 * word) : noPage;
        if (first === 0 || first + count > file.pageCount) throw damaged();
        for (let page = first; page < first + count; page += 1) claim(page);
      }
    },
  });
}

function transactionIn(key: Buffer): number {
  if (key.length !== 8) throw damaged();
  return readCount(key, 0);
}

function damaged(): StateDamage {
  return new StateDamage("its list of free pages is not one");
}
