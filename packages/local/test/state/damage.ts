import { seededRandom } from "../../src/random/seeded-random.ts";

const pageBytes = 4_096;

/** A copy of a state file, damaged in one to three places in a way that the seed decides. Never without a byte. */
export function damaged(file: Buffer, seed: number): Buffer {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  let bytes = Buffer.from(file);
  /** Half of the places are in what leads from page to page: at the start of a page, or in the two headers. */
  const place = (): number => {
    const page = below(4) === 0 ? below(2) : below(bytes.length / pageBytes);
    const at = page * pageBytes + below(below(2) === 0 ? 176 : pageBytes);
    return Math.min(at, bytes.length - 1);
  };
  const page = (): Buffer => {
    const at = below(bytes.length / pageBytes) * pageBytes;
    return bytes.subarray(at, at + pageBytes);
  };
  const number = (at: number, width: number): void => {
    const start = Math.min(at - (at % 2), bytes.length - width);
    const choices = [0, 1, 2, 8, below(bytes.length / pageBytes), below(65_536), 2 ** (8 * width) - 1];
    const value = choices[below(choices.length)] ?? 0;
    if (width === 8) bytes.writeBigUInt64LE(value >= 2 ** 53 ? 2n ** 64n - 1n : BigInt(value), start);
    else bytes.writeUIntLE(value % 2 ** (8 * width), start, width);
  };
  const kinds: (() => void)[] = [
    () => {
      const at = place();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
    },
    () => (bytes[place()] = below(256)),
    () => {
      const at = place();
      bytes.fill(0, at, at + 1 + below(64));
    },
    () => number(place(), 2),
    () => number(place(), 4),
    () => number(place(), 8),
    () => page().fill(0),
    () => page().fill(below(256)),
    () => void page().copy(page()),
    () => {
      const [one, other] = [page(), page()];
      const kept = Buffer.from(one);
      other.copy(one);
      kept.copy(other);
    },
    () => void bytes.copy(page(), below(pageBytes), place()),
    () => (bytes = bytes.subarray(0, 1 + below(bytes.length - 1))),
    () => (bytes = Buffer.concat([bytes, Buffer.alloc(below(3 * pageBytes), below(256))])),
    () => {
      const target = page();
      for (let at = 0; at < target.length; at += 1) target[at] = below(256);
    },
  ];
  for (let places = 1 + below(3); places > 0 && bytes.length >= pageBytes; places -= 1) kinds[below(kinds.length)]?.();
  return bytes;
}
