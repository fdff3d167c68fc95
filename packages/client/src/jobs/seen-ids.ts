/** The ids that a listing has given already. */
export interface SeenIds {
  /** Is told of each page before its ids; `isForward` says that none so far was as far on. */
  startPage(ids: readonly string[], isForward: boolean): void;
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
  return {
    startPage(ids, isForward) {
      if (all === undefined && isForward && !goesOn(ids, pageBefore, highest)) all = new Set(pageBefore);
      pageBefore = ids;
    },
    add(id) {
      if (all !== undefined) return !all.has(id) && all.add(id).has(id);
      const isNew = highest === undefined || isHigher(id, highest);
      if (isNew) highest = id;
      return isNew;
    },
  };
}

/** Whether ids ascend and come after the highest so far; those of the page before may come again when jobs came in before it. */
function goesOn(ids: readonly string[], pageBefore: readonly string[], highest: string | undefined): boolean {
  return ids.every((id, index) => {
    const previous = ids[index - 1];
    if (previous !== undefined && !isHigher(id, previous)) return false;
    return highest === undefined || isHigher(id, highest) || pageBefore.includes(id);
  });
}

/** Compares ids of any length without losing digits. */
function isHigher(id: string, other: string): boolean {
  const [a, b] = [id.replace(/^0+/, ""), other.replace(/^0+/, "")];
  return a.length === b.length ? a > b : a.length > b.length;
}
