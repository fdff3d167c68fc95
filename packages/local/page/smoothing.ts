/**
 * Exponential moving average without the pull towards zero at its start, as TensorBoard smooths.
 * `weight` is from 0 (none) up to, but not including, 1. Gaps stay gaps; a constant series stays as it is.
 */
export function smooth(values: readonly (number | null)[], weight: number): (number | null)[] {
  const [first] = values;
  if (weight <= 0 || values.every((value) => value === first)) return [...values];
  let average = 0;
  let correction = 1;
  return values.map((value) => {
    if (value === null) return null;
    average = average * weight + (1 - weight) * value;
    correction *= weight;
    return average / (1 - correction);
  });
}
