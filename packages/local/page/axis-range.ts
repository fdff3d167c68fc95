/** From the lower end of an axis to its upper one; never the same. */
export type Range = readonly [min: number, max: number];

/** The two ends of what is finite, or undefined when nothing is. */
export function extentOf(lists: readonly ArrayLike<number>[]): Range | undefined {
  let min = Infinity;
  let max = -Infinity;
  for (const list of lists) {
    for (let index = 0; index < list.length; index++) {
      const value = list[index] ?? NaN;
      if (!Number.isFinite(value)) continue;
      if (value < min) min = value;
      if (value > max) max = value;
    }
  }
  return min > max ? undefined : [min, max];
}

/** As TensorBoard ignores outliers: from the 5th to the 95th of a hundred, both being values that occur. */
export function percentileRange(values: Float64Array): Range | undefined {
  if (values.length <= 2) return extentOf([values]);
  const sorted = values.toSorted();
  const [min, max] = [sorted[Math.ceil((sorted.length - 1) * 0.05)], sorted[Math.floor((sorted.length - 1) * 0.95)]];
  // One list that is half constant has the same value at both: then all of it is worth more.
  if (min === undefined || max === undefined || min === max) return extentOf([values]);
  return [min, max];
}

/** The range of a y axis that shows these values, with a little room. On a log scale only positive values count. */
export function yRange(values: Float64Array, isLog: boolean, ignoreOutliers: boolean): Range {
  const counted = values.filter((value) => Number.isFinite(value) && (!isLog || value > 0));
  const found = ignoreOutliers ? percentileRange(counted) : extentOf([counted]);
  if (found === undefined) return isLog ? [0.1, 10] : [0, 1];
  const [min, max] = found;
  if (isLog) {
    const room = min === max ? 2 : (max / min) ** 0.05;
    return [min / room, max * room];
  }
  const room = min === max ? Math.abs(min) * 0.1 || 1 : (max - min) * 0.05;
  return [min - room, max + room];
}

/** The range of an x axis that shows all of these, whatever is left of it by one point. */
export function xRange(lists: readonly ArrayLike<number>[]): Range {
  const [min, max] = extentOf(lists) ?? [0, 1];
  return min === max ? [min - 1, max + 1] : [min, max];
}
