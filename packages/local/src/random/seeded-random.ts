/** Numbers from 0 up to 1 that a seed decides: the same seed and stream, the same numbers. (splitmix32) */
export function seededRandom(seed: number, stream = 0): () => number {
  let state = mixed(mixed(seed) + stream);
  return () => {
    // The golden ratio in 32 bits: stepping by it, all states come up.
    state = (state + 0x9e3779b9) | 0;
    return mixed(state) / 2 ** 32;
  };
}

/** Each bit of the result depends on every bit given. */
function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}
