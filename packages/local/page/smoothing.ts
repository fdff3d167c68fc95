/**
 * Exponential moving average without the pull towards zero at its start, as TensorBoard smooths.
 * `weight` is from 0 (none) up to, but not including, 1. What is not finite stays as it is and takes no part;
 * so does a constant series.
 */
export function smooth(values: Float64Array, weight: number): Float64Array {
  const [first] = values;
  if (weight <= 0 || values.every((value) => value === first)) return values;
  let average = 0;
  let correction = 1;
  return values.map((value) => {
    if (!Number.isFinite(value)) return value;
    average = average * weight + (1 - weight) * value;
    correction *= weight;
    return average / (1 - correction);
  });
}
