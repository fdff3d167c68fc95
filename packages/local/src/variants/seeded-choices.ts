import { seededRandom } from "../random/seeded-random.ts";

/** Choices that look random and are always the same for the same seed. */
export interface FormChoices {
  /** Yes or no, each half of the time. */
  readonly yes: () => boolean;
  /** One of the values, each equally often. */
  readonly oneOf: <Value>(first: Value, ...others: readonly Value[]) => Value;
}

/** Choices for the answer with this number. What one answer chooses does not depend on how much the ones before it chose. */
export function choicesFor(seed: number, answerNumber: number): FormChoices {
  const random = seededRandom(seed, answerNumber);
  return {
    yes: () => random() < 0.5,
    oneOf: (first, ...others) => others[Math.floor(random() * (others.length + 1)) - 1] ?? first,
  };
}
