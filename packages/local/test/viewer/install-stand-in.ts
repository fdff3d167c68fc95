import { chmodSync, existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import type { StandInBehaviour } from "../support/stand-in-tensorboard.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

/** A directory with an executable `tensorboard` that is a stand-in, and what it has noted. */
export interface StandIn {
  readonly directory: string;
  readonly executable: string;
  /** Process ids, in the order of their starts. */
  readonly starts: () => readonly number[];
  /** Lines of another file that it writes. */
  readonly lines: (file: string) => readonly string[];
  /** Makes a file that its behaviour waits for. */
  readonly make: (file: string) => void;
}

/** Installs a stand-in. Processes of it that are still there at the end of the test are ended, and make the test fail. */
export function installStandIn(behaviour: StandInBehaviour = {}): StandIn {
  const directory = realpathSync(temporaryDirectory());
  const executable = join(directory, "tensorboard");
  const program = new URL("../support/stand-in-tensorboard.ts", import.meta.url).href;
  const call = `runStandIn(${JSON.stringify(directory)}, ${JSON.stringify(behaviour)});`;
  writeFileSync(executable, `#!${process.execPath}\nimport { runStandIn } from ${JSON.stringify(program)};\n${call}\n`);
  chmodSync(executable, 0o755);
  const lines = (file: string): readonly string[] => {
    const path = join(directory, file);
    return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n") : [];
  };
  const starts = (): readonly number[] => lines("starts").map(Number);
  onTestFinished(() => {
    const left = starts().filter(isAlive);
    for (const pid of left) process.kill(pid, "SIGKILL");
    if (left.length > 0) throw new Error(`processes ${left.join(", ")} of the stand-in were left running`);
  });
  return { directory, executable, starts, lines, make: (file) => writeFileSync(join(directory, file), "") };
}

/** The same, found by servers of this test as the user's TensorBoard. */
export function stubStandIn(behaviour: StandInBehaviour = {}): StandIn {
  const standIn = installStandIn(behaviour);
  vi.stubEnv("TENSORBOARD_BINARY", standIn.executable);
  onTestFinished(() => void vi.unstubAllEnvs());
  return standIn;
}

/** Whether a process runs. One that is over may still be listed, until somebody collects it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = `/proc/${pid}/stat`;
    return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, "utf8"));
  } catch {
    return false;
  }
}
