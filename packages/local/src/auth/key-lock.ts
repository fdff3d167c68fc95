/** Counts wrong signatures of keys, and locks a key after too many. */
export interface KeyLock {
  readonly isLocked: (accessKey: string) => boolean;
  /** One more wrong signature. Only for keys that exist: callers can invent names without end. */
  readonly failed: (accessKey: string) => void;
  /** A right one: wrong ones are counted from 0 again. */
  readonly succeeded: (accessKey: string) => void;
}

/** As the vendor's gateway does: this many wrong signatures in a row lock a key for so long. */
const failuresBeforeLock = 5;
const lockMs = 5 * 60_000;

/** No key is locked at first. */
export function createKeyLock(realNow: () => number): KeyLock {
  const failures = new Map<string, { readonly count: number; readonly lockedUntil: number }>();
  return {
    isLocked: (accessKey) => (failures.get(accessKey)?.lockedUntil ?? 0) > realNow(),
    failed(accessKey) {
      const count = (failures.get(accessKey)?.count ?? 0) + 1;
      const isEnough = count >= failuresBeforeLock;
      failures.set(accessKey, isEnough ? { count: 0, lockedUntil: realNow() + lockMs } : { count, lockedUntil: 0 });
    },
    succeeded: (accessKey) => void failures.delete(accessKey),
  };
}
