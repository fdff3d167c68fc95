import { walkFreeList } from "./lmdb-free-list.ts";
import { readSnapshot, treeRecordAt, treeRecordBytes, type TreeRecord } from "./lmdb-meta.ts";
import { nodeFlags } from "./lmdb-nodes.ts";
import { claimsOf } from "./lmdb-pages.ts";
import { walkTree } from "./lmdb-tree.ts";
import { StateDamage } from "./state-damage.ts";

const inBytes = (one: Buffer, other: Buffer): number => one.compare(other);

/**
 * Walks a file of lmdb page by page before it is mapped into memory, where to follow a damaged page would end the process: every
 * page is what leads to it says, within its bounds, and has one use.
 *
 * @param names Names of the tables that may be there.
 * @returns how many entries each table has that is there; undefined for a file that nothing was ever written to.
 * @throws StateDamage for what does not add up.
 */
export function checkLmdbFile(
  descriptor: number,
  size: number,
  names: ReadonlySet<string>,
): ReadonlyMap<string, number> | undefined {
  const file = readSnapshot(descriptor, size);
  if (file === undefined) return undefined;
  const { claim, countLeft } = claimsOf(file);
  claim(0);
  claim(1);
  const tables = new Map<string, TreeRecord>();
  walkTree(file, file.main, claim, {
    flags: [nodeFlags.tree],
    compare: inBytes,
    onEntry(key, value) {
      const name = key.toString("latin1").replace(/\0$/, "");
      if (!names.has(name) || value.length !== treeRecordBytes)
        throw new StateDamage("it has a table that is not ours");
      tables.set(name, treeRecordAt(value, 0));
    },
  });
  for (const tree of tables.values()) {
    if (tree.flags !== 0) throw new StateDamage("its tables are of an unknown kind");
  }
  for (const tree of tables.values()) {
    walkTree(file, tree, claim, { flags: [nodeFlags.plain, nodeFlags.big], compare: inBytes });
  }
  walkFreeList(file, claim);
  if (countLeft() > 0) throw new StateDamage(`${countLeft()} of its pages are neither used nor free`);
  return new Map(Array.from(tables, ([name, { entries }]) => [name, entries]));
}
