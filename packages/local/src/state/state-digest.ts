import { createHash } from "node:crypto";

/** How many records there are, and their digests together: lmdb has none, and reads on where a page is lost. */
export interface Digest {
  readonly count: number;
  readonly sum: number;
}

/** The digest of records that come, change and go. */
export interface RunningDigest {
  /** A record under its key; undefined: it is gone. */
  readonly set: (key: string, text: string | undefined) => void;
  readonly now: () => Digest;
}

export function startDigest(): RunningDigest {
  const digests = new Map<string, number>();
  let sum = 0;
  return {
    set(key, text) {
      sum ^= digests.get(key) ?? 0;
      if (text === undefined) digests.delete(key);
      else digests.set(key, digestOf(`${key} ${text}`));
      sum ^= digests.get(key) ?? 0;
    },
    now: () => ({ count: digests.size, sum }),
  };
}

/** Cryptographic, since the digests are combined by XOR: a CRC changes alike where two texts do, which would cancel out. */
function digestOf(text: string): number {
  return createHash("sha256").update(text).digest().readInt32BE();
}
