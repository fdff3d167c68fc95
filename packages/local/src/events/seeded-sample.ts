/** What sampling needs to know of a series. */
export interface SampleState {
  /** Points offered so far; an estimate once some were preempted. */
  seen: number;
  /** State of the random numbers. Fixed at the start, so that the same files always give the same points. */
  random: number;
}

/** xorshift32: small, and good enough to choose a sample. Returns a number from 0 up to, but not including, 1. */
export function nextRandom(state: SampleState): number {
  let bits = state.random;
  bits ^= bits << 13;
  bits ^= bits >>> 17;
  bits ^= bits << 5;
  state.random = bits;
  return (bits >>> 0) / 2 ** 32;
}

/** What was dropped earlier by sampling cannot be counted; the same share of it is taken to be preempted. */
export function forgetPreempted(state: SampleState, before: number, kept: number): void {
  state.seen = Math.ceil(state.seen * (kept / before));
}
