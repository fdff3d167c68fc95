/** How much memory may be used for something, and how much is. What a run uses counts for its whole log directory too. */
export interface MemoryBudget {
  readonly limit: number;
  readonly parent: MemoryBudget | undefined;
  /** Bytes, as an estimate. */
  used: number;
}

export function createMemoryBudget(limit: number, parent?: MemoryBudget): MemoryBudget {
  return { limit, parent, used: 0 };
}

/** Takes `bytes` from a budget and those above it, or takes nothing and returns false when that is too much for one of them. */
export function reserve(budget: MemoryBudget, bytes: number): boolean {
  for (let each: MemoryBudget | undefined = budget; each !== undefined; each = each.parent)
    if (each.used + bytes > each.limit) return false;
  for (let each: MemoryBudget | undefined = budget; each !== undefined; each = each.parent) each.used += bytes;
  return true;
}

/** Gives back what was reserved; without `bytes`, everything. */
export function release(budget: MemoryBudget, bytes = budget.used): void {
  for (let each: MemoryBudget | undefined = budget; each !== undefined; each = each.parent) each.used -= bytes;
}
