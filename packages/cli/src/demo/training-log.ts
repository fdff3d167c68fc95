import { join } from "node:path";
import { createEventFileWriter } from "@vizjobs/local";

interface Run {
  readonly name: string;
  readonly learningRate: number;
  /** Where the loss ends up. */
  readonly floor: number;
  readonly noise: number;
}

const runs: readonly Run[] = [
  { name: "baseline", learningRate: 0.01, floor: 0.32, noise: 0.05 },
  { name: "dropout", learningRate: 0.01, floor: 0.21, noise: 0.08 },
  { name: "low-rate", learningRate: 0.002, floor: 0.42, noise: 0.03 },
];

export const stepCount = 240;
export const tags = ["accuracy", "learning_rate", "loss"] as const;
const secondsPerStep = 15;

/** Writes runs of a made-up training, the same curves each time, and returns their names. */
export async function writeTrainingLog(directory: string, endedAtMs: number): Promise<string[]> {
  await Promise.all(runs.map((run, index) => writeRun(join(directory, run.name), run, endedAtMs, index + 1)));
  return runs.map(({ name }) => name);
}

async function writeRun(
  directory: string,
  { learningRate, floor, noise }: Run,
  endedAtMs: number,
  seed: number,
): Promise<void> {
  const startedAtMs = endedAtMs - stepCount * secondsPerStep * 1_000;
  const random = randomNumbers(seed);
  const writer = await createEventFileWriter(directory, { wallTimeMs: startedAtMs });
  try {
    for (let step = 0; step < stepCount; step += 1) {
      const options = { wallTimeMs: startedAtMs + step * secondsPerStep * 1_000 };
      const loss = Math.max(
        0.01,
        floor + (2.3 - floor) * Math.exp(-step * learningRate * 4) + (random() - 0.5) * noise,
      );
      await writer.scalar("loss", step, loss, { ...options, description: "Cross entropy of the training batch." });
      await writer.scalar("accuracy", step, Math.min(0.995, Math.exp(-loss * 0.9) + random() * noise * 0.3), options);
      await writer.scalar(
        "learning_rate",
        step,
        (learningRate * (1 + Math.cos((Math.PI * step) / stepCount))) / 2,
        options,
      );
    }
  } finally {
    await writer.close();
  }
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
