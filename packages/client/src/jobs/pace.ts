const longestPauseMs = 10_000;

/** How long to pause between two looks at a job. */
export interface Pace {
  /** Milliseconds until the next look: a little longer each time, a little uneven. */
  next(): number;
  /** Starts over at the first pause: something happens. */
  restart(): void;
}

/** Pauses of `intervalMs` that grow by half each time, up to 10 s; uneven by a tenth, so that many waits do not look at once. */
export function startPace(intervalMs: number): Pace {
  const longest = Math.max(intervalMs, longestPauseMs);
  let pause = intervalMs;
  return {
    next() {
      const ms = pause * (0.9 + 0.2 * Math.random());
      pause = Math.min(longest, pause * 1.5);
      return Math.min(longest, ms);
    },
    restart() {
      pause = intervalMs;
    },
  };
}
