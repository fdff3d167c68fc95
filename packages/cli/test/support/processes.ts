import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const mainScript = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** A directory that is gone after the test. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "vizjob-test-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }));
  return directory;
}

/** Starts the built program as a real process; it does not outlive the test. */
export function startVizjob(argv: readonly string[], env: { readonly [name: string]: string }) {
  const child = spawn(process.execPath, [mainScript, ...argv], { env, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(async () => {
    if (isRunning(child)) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const closed = once(child, "close");
  return {
    child,
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    /** What it printed and its exit code, when it is over. */
    ended: async () => {
      await closed;
      return { code: child.exitCode, signal: child.signalCode, stdout, stderr };
    },
    /** Resolves when stdout or stderr has the text. */
    writes: async (text: string) => {
      const more = () => Promise.race([once(child.stdout, "data"), once(child.stderr, "data"), closed]);
      while (!(stdout + stderr).includes(text) && isRunning(child)) await more();
    },
    /** Resolves when stderr has the text. */
    says: async (text: string) => {
      while (!stderr.includes(text) && isRunning(child)) await Promise.race([once(child.stderr, "data"), closed]);
      return stderr;
    },
  };
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;
