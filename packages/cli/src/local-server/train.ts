import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createEventFileWriter, type EventFileWriter } from "@vizjobs/local";
import type { LocalTrainOptions } from "../commands/local-train.ts";
import type { Context } from "../context.ts";
import { trainingRun } from "../demo/training-run.ts";
import { configurationError } from "../errors/command-error.ts";
import { pathProblem } from "../errors/path-problem.ts";
import { say } from "../language/message.ts";
import { print } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { shellWord } from "../output/shell-word.ts";
import { renderTable } from "../output/table.ts";
import { longestTimerMs } from "../parser/durations.ts";
import { findLogPlace } from "./log-place.ts";
import { findOrStartLocalServer } from "./find-or-start.ts";

/** Writes a made-up training step by step, as a real one would, so that charts move. */
export async function trainSlowly(context: Context, _args: object, options: LocalTrainOptions): Promise<void> {
  const { io, globals } = context;
  const { root } = await findOrStartLocalServer(io, globals);
  const logs = await findLogPlace(root, options.trainUrl);
  const runs = await runsIn(logs);
  const run = options.run ?? freeRun(runs);
  const directory = join(logs, run);
  if (options.open) await (await import("./open-charts.ts")).openCharts(context, options.trainUrl);
  const writer = await writerIn(directory);
  context.note(say("Writes run {run} into {directory}.", { run, directory: printable(directory) }));
  if (!options.open) context.note(say("See it grow: {command}", { command: `vizjob view ${shellWord(logs)}` }));
  await writeSteps(context, writer, runs.length, options);
  const { path: file } = writer;
  await print(context, {
    data: { run, directory, file, steps: options.steps },
    ids: [run],
    table: () =>
      renderTable([
        [context.words(say("run")), printable(run)],
        [context.words(say("file")), printable(file)],
      ]),
  });
}

async function writeSteps(
  context: Context,
  writer: EventFileWriter,
  index: number,
  { steps, every }: LocalTrainOptions,
): Promise<void> {
  const { signal } = context.io;
  const writeStep = trainingRun(index, steps);
  try {
    for (let step = 0; step < steps; step += 1) {
      if (step > 0) await sleep(Math.min(every, longestTimerMs), undefined, { signal });
      signal.throwIfAborted();
      const { loss, accuracy } = await writeStep(writer, step, Date.now());
      context.note(
        say("step {step} of {steps}: loss {loss}, accuracy {accuracy}", {
          step: step + 1,
          steps,
          loss: loss.toFixed(3),
          accuracy: accuracy.toFixed(3),
        }),
      );
    }
  } finally {
    // What was written stays: a file that ends between two steps is whole.
    await writer.close();
  }
}

async function writerIn(directory: string): Promise<EventFileWriter> {
  try {
    await mkdir(directory, { recursive: true });
    return await createEventFileWriter(directory);
  } catch (error) {
    throw configurationError(
      say("No event file can be written in {directory}: {problem}.", { directory, problem: pathProblem(error) }),
      say("Name another place: --train-url /bucket/dir/"),
    );
  }
}

async function runsIn(logs: string): Promise<readonly string[]> {
  try {
    return await readdir(logs);
  } catch {
    // Nothing is there yet; what cannot be written is told by the writer.
    return [];
  }
}

function freeRun(runs: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = `run-${number}`;
    if (!runs.includes(name)) return name;
  }
}
