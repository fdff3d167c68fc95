/** Choices that look random and are always the same for the same seed. */
export interface Choices {
  /** Yes or no, each half of the time. */
  readonly yes: () => boolean;
  /** One of the values, each equally often. */
  readonly oneOf: <Value>(first: Value, ...others: readonly Value[]) => Value;
}

/** Choices for the answer with this number. What one answer chooses does not depend on how much the ones before it chose. */
export function choicesFor(seed: number, answerNumber: number): Choices {
  let state = mixed(mixed(seed) + answerNumber);
  const below = (count: number): number => {
    // The golden ratio in 32 bits: splitmix32 steps by it, so that all states come up.
    state = (state + 0x9e3779b9) | 0;
    return Math.floor((mixed(state) / 2 ** 32) * count);
  };
  return {
    yes: () => below(2) === 1,
    oneOf: (first, ...others) => others[below(others.length + 1) - 1] ?? first,
  };
}

/** The mixing of splitmix32: each bit of the result depends on every bit given. */
function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}
