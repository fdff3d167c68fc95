import { seededRandom } from "../../src/random/seeded-random.ts";
import { isDeep } from "../deep.ts";

/** Places in something of this length, in order: all of them in `npm run test:deep`, else a sample that is another for each seed. */
export function placesIn(length: number, seed: number, count: number): number[] {
  const all = Array.from({ length }, (_, at) => at);
  if (isDeep) return all;
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => Math.floor(random() * length)).toSorted((a, b) => a - b);
}
