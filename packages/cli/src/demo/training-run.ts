import type { EventFileWriter } from "@vizjobs/local";

interface Curve {
  readonly name: string;
  readonly learningRate: number;
  /** Where the loss ends up. */
  readonly floor: number;
  readonly noise: number;
}

const curves = [
  { name: "baseline", learningRate: 0.01, floor: 0.32, noise: 0.05 },
  { name: "dropout", learningRate: 0.01, floor: 0.21, noise: 0.08 },
  { name: "low-rate", learningRate: 0.002, floor: 0.42, noise: 0.03 },
] as const satisfies readonly Curve[];

/** Names of the runs of a made-up training. */
export const runNames: readonly string[] = curves.map(({ name }) => name);

export const tags = ["accuracy", "learning_rate", "loss"] as const;

type Values = { readonly [tag in (typeof tags)[number]]: number };

/** A run of a made-up training, which writes its steps one after the other. */
export type TrainingRun = (writer: EventFileWriter, step: number, wallTimeMs: number) => Promise<Values>;

/** The same index makes the same curves each time; after the last name they begin anew, with other noise. */
export function trainingRun(index: number, stepCount: number): TrainingRun {
  const { learningRate, floor, noise }: Curve = curves[index % curves.length] ?? curves[0];
  const random = randomNumbers(index + 1);
  return async (writer, step, wallTimeMs) => {
    const loss = Math.max(0.01, floor + (2.3 - floor) * Math.exp(-step * learningRate * 4) + (random() - 0.5) * noise);
    const accuracy = Math.min(0.995, Math.exp(-loss * 0.9) + random() * noise * 0.3);
    const rate = (learningRate * (1 + Math.cos((Math.PI * step) / stepCount))) / 2;
    const options = { wallTimeMs };
    await writer.scalar("loss", step, loss, { ...options, description: "Cross entropy of the training batch." });
    await writer.scalar("accuracy", step, accuracy, options);
    await writer.scalar("learning_rate", step, rate, options);
    return { loss, accuracy, learning_rate: rate };
  };
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
