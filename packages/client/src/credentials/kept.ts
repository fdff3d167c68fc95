import { startTimeLimit } from "../transport/time-limits.ts";

/** How long before its end something is fetched again. */
const renewalMarginMs = 5 * 60_000;
/** How long a renewal is waited for while what is there is still good. */
const renewalPatienceMs = 5_000;
/** After a renewal that failed, how long what is still good is used before another try: a wrong password may lock an account. */
const renewalPauseMs = 30_000;

/** Something that was fetched, and when it ends. */
export interface Fetched<T> {
  readonly value: T;
  /** Epoch milliseconds; Infinity where no end is known. */
  readonly endsAt: number;
}

/** Something that is fetched when it is needed, kept until shortly before its end, and then fetched again. */
export interface Kept<T> {
  /** What is there and does not end soon. */
  peek(): T | undefined;
  /** Waits for it where need be. One flight for all who wait; it is given up when the last of them leaves. */
  get(signal: AbortSignal | undefined): Promise<T>;
  /** Forgets a value that is of no use any more, unless a newer one has taken its place. */
  discard(value: T): void;
}

interface Flight<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/** Keeps what `fetch` gives. No timer: what is old is renewed by the call that needs it. */
export function keep<T>(fetch: (signal: AbortSignal) => Promise<Fetched<T>>): Kept<T> {
  let kept: Fetched<T> | undefined;
  let flight: Flight<T> | undefined;
  let pausedUntil = 0;

  const isGoodFor = (ms: number) => kept !== undefined && kept.endsAt - Date.now() > ms;

  const start = (): Flight<T> => {
    const controller = new AbortController();
    const promise = fetch(controller.signal).then((fetched) => {
      if (flight === started) {
        kept = fetched;
        pausedUntil = 0;
      }
      return fetched.value;
    });
    const started: Flight<T> = { promise, controller, waiting: 0 };
    const end = () => {
      if (flight === started) flight = undefined;
    };
    promise.then(end, end);
    return started;
  };

  const wait = async (signal: AbortSignal | undefined): Promise<T> => {
    signal?.throwIfAborted();
    const joined = (flight ??= start());
    joined.waiting += 1;
    const limit = startTimeLimit(isGoodFor(renewalPatienceMs) ? renewalPatienceMs : Infinity, signal);
    try {
      return await limit.race(joined.promise);
    } catch (error) {
      signal?.throwIfAborted();
      if (kept !== undefined && isGoodFor(0)) {
        pausedUntil = Date.now() + renewalPauseMs;
        return kept.value;
      }
      if (limit.isOver()) return await wait(signal);
      throw error;
    } finally {
      limit.close();
      joined.waiting -= 1;
      if (joined.waiting === 0 && flight === joined) {
        flight = undefined;
        joined.controller.abort();
      }
    }
  };

  const peek = () => (isGoodFor(Date.now() < pausedUntil ? 0 : renewalMarginMs) ? kept?.value : undefined);

  return {
    peek,
    get: async (signal) => peek() ?? wait(signal),
    discard(value) {
      if (kept?.value === value) kept = undefined;
    },
  };
}
