/** Index of the first entry of an ascending list that is not below `wanted`; the length when none is. */
export function lowerBound(ascending: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first entry of an ascending list that is above `limit`; the length when none is. */
export function firstAbove(ascending: ArrayLike<number>, limit: number): number {
  let index = lowerBound(ascending, limit);
  while (index < ascending.length && ascending[index] === limit) index++;
  return index;
}

/** Index of the entry of an ascending list that is nearest to `wanted`. -1 when it is empty. */
export function nearestIndex(ascending: ArrayLike<number>, wanted: number): number {
  const above = Math.min(lowerBound(ascending, wanted), ascending.length - 1);
  const below = Math.max(above - 1, 0);
  return wanted - (ascending[below] ?? 0) <= (ascending[above] ?? 0) - wanted ? Math.min(below, above) : above;
}
