import { join } from "node:path";
import { createEventFileWriter } from "@vizjobs/local";
import { runNames, trainingRun } from "./training-run.ts";

export const stepCount = 240;
const secondsPerStep = 15;

/** Writes the runs of a made-up training that has just ended, and returns their names. */
export async function writeTrainingLog(directory: string, endedAtMs: number): Promise<readonly string[]> {
  await Promise.all(runNames.map((name, index) => writeRun(join(directory, name), index, endedAtMs)));
  return runNames;
}

async function writeRun(directory: string, index: number, endedAtMs: number): Promise<void> {
  const startedAtMs = endedAtMs - stepCount * secondsPerStep * 1_000;
  const writer = await createEventFileWriter(directory, { wallTimeMs: startedAtMs });
  const writeStep = trainingRun(index, stepCount);
  try {
    for (let step = 0; step < stepCount; step += 1) {
      await writeStep(writer, step, startedAtMs + step * secondsPerStep * 1_000);
    }
  } finally {
    await writer.close();
  }
}
