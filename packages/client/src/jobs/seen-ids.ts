/** The ids that a listing has given already. */
export interface SeenIds {
  /** Is told of each page before its ids; `isStill` says that the list has not moved so far, so that none of them can come again. */
  startPage(ids: readonly string[], isStill: boolean): void;
  /** Whether an id is known, or comes before one that is. */
  has(id: string): boolean;
  /** Says whether an id is new, and remembers it. */
  add(id: string): boolean;
}

/**
 * Under ascending ids the highest says it all, so that memory is flat. As soon as a page shows that the service does not keep
 * that order, every id from there on is remembered.
 */
export function startSeenIds(isAscendingAskedFor: boolean): SeenIds {
  let all = isAscendingAskedFor ? undefined : new Set<string>();
  let highest: string | undefined;
  let pageBefore: readonly string[] = [];
  const has = (id: string) => (all === undefined ? highest !== undefined && !isHigher(id, highest) : all.has(id));
  return {
    has,
    startPage(ids, isStill) {
      const isBroken = !ascend(ids) || (isStill && !goesOn(ids, pageBefore, highest));
      if (all === undefined && isBroken) all = new Set(pageBefore);
      pageBefore = ids;
    },
    add(id) {
      if (has(id)) return false;
      if (all === undefined) highest = id;
      else all.add(id);
      return true;
    },
  };
}

function ascend(ids: readonly string[]): boolean {
  return ids.every((id, index) => isHigher(id, ids[index - 1] ?? ""));
}

/** Whether ids come after the highest so far; those of the page before may come again when jobs came in before it. */
function goesOn(ids: readonly string[], pageBefore: readonly string[], highest = ""): boolean {
  return ids.every((id) => isHigher(id, highest) || pageBefore.includes(id));
}

/** Compares ids of any length without losing digits. */
function isHigher(id: string, other: string): boolean {
  const [a, b] = [id.replace(/^0+/, ""), other.replace(/^0+/, "")];
  return a.length === b.length ? a > b : a.length > b.length;
}
