/** Options of {@link createLocalClock}. */
export interface LocalClockOptions {
  /** Where it starts, epoch milliseconds. Default: now. */
  readonly start?: number;
  /** Milliseconds of this clock per real millisecond, above 0. Default: 1. */
  readonly speed?: number;
  /** Whether it stands still until it is advanced, set or resumed. Default: false. */
  readonly isFrozen?: boolean;
}

/**
 * The time that a local server lives by: lifecycles, automatic stops and durations follow it, so an automatic stop after 24 hours
 * is seen at once after `advance(24 * 3_600_000)`.
 */
export interface LocalClock {
  /** Epoch milliseconds, a whole number. */
  now(): number;
  /** Milliseconds of this clock per real millisecond. */
  readonly speed: number;
  /** Whether the clock stands still. */
  readonly isFrozen: boolean;
  /** Moves the clock on by `ms`, frozen or not; never back. */
  advance(ms: number): void;
  /** Puts the clock to a time, epoch milliseconds. */
  set(epochMs: number): void;
  /** Changes the speed from now on; above 0. */
  setSpeed(speed: number): void;
  /** Lets the clock stand still. */
  freeze(): void;
  /** Lets a frozen clock go on from where it stands. */
  resume(): void;
}

/**
 * Makes a clock for {@link LocalServerOptions.clock}. Several servers can share one.
 *
 * @throws RangeError for a speed that is not above 0 or a time that is not finite.
 *
 * @example
 * ```ts
 * const clock = createLocalClock({ isFrozen: true });
 * const server = await startLocalServer({ clock });
 * clock.advance(2_500); // a job created before is running now
 * ```
 */
export function createLocalClock(options: LocalClockOptions = {}): LocalClock {
  let speed = positive(options.speed ?? 1);
  let isFrozen = options.isFrozen ?? false;
  let base = finite(options.start ?? Date.now());
  let realBase = Date.now();

  const now = () => Math.floor(isFrozen ? base : base + (Date.now() - realBase) * speed);
  /** Makes the present the point that further time is counted from. */
  const rebase = (time: number) => {
    base = time;
    realBase = Date.now();
  };
  return {
    now,
    get speed() {
      return speed;
    },
    get isFrozen() {
      return isFrozen;
    },
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError(`A clock is advanced by 0 or more milliseconds, not ${ms}.`);
      rebase(finite(now() + ms));
    },
    set: (epochMs) => rebase(finite(epochMs)),
    setSpeed(value) {
      const next = positive(value);
      rebase(now());
      speed = next;
    },
    freeze() {
      rebase(now());
      isFrozen = true;
    },
    resume() {
      rebase(now());
      isFrozen = false;
    },
  };
}

function positive(speed: number): number {
  if (!(speed > 0 && speed < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`The speed of a clock is a number above 0, not ${speed}.`);
  }
  return speed;
}

function finite(time: number): number {
  if (!Number.isFinite(time)) throw new RangeError(`The time of a clock is a number of milliseconds, not ${time}.`);
  return time;
}
