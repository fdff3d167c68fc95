/** Whoever follows another pays for what that one leaves behind, such as garbage that its helper threads still collect. */
export function inRandomOrder<T>(things: readonly T[]): T[] {
  const drawn = things.map((thing) => ({ thing, place: Math.random() }));
  return drawn.toSorted((a, b) => a.place - b.place).map(({ thing }) => thing);
}
