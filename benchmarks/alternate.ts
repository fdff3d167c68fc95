/** What was found in one round, of each of two. */
export interface Pair<T> {
  readonly own: readonly T[];
  readonly bare: readonly T[];
}

/** Runs two programs in turn, each going first as often as the other. */
export async function alternate<T>(
  rounds: number,
  runsPerRound: number,
  own: () => T | Promise<T>,
  bare: () => T | Promise<T>,
): Promise<Pair<T>[]> {
  const pairs: Pair<T>[] = [];
  while (pairs.length < rounds) {
    const found: { own: T[]; bare: T[] } = { own: [], bare: [] };
    for (let run = 0; run < runsPerRound; run += 1) {
      const ownFirst = run % 2 === 0;
      if (ownFirst) found.own.push(await own());
      found.bare.push(await bare());
      if (!ownFirst) found.own.push(await own());
    }
    pairs.push(found);
  }
  return pairs;
}

/** Of each round, the quickest run of one to the quickest of the other: a disturbance only ever makes a run slower. */
export function quickestRatios<T>(pairs: readonly Pair<T>[], timeOf: (run: T) => number): number[] {
  const quickest = (runs: readonly T[]) => Math.min(...runs.map(timeOf));
  return pairs.map(({ own, bare }) => quickest(own) / quickest(bare));
}
