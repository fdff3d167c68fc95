import { onTestFinished } from "vitest";
import { run, type RunOptions } from "../../src/run.ts";
import type { Outcome } from "./run-cli.ts";

/** Starts a command that goes on until Ctrl-C, in this process; it does not outlive the test. */
export function startCli(argv: readonly string[], options: RunOptions = {}) {
  const interruption = new AbortController();
  const heard = new EventTarget();
  let stdout = "";
  let stderr = "";
  let isOver = false;
  const changed = () => void heard.dispatchEvent(new Event("text"));
  const ended = run(argv, {
    env: {},
    maxRetries: 0,
    signal: interruption.signal,
    ...options,
    stdout: { ...options.stdout, write: (text) => ((stdout += text), changed()) },
    stderr: { ...options.stderr, write: (text) => ((stderr += text), changed()) },
  }).then((code): Outcome => {
    isOver = true;
    changed();
    return { code, stdout, stderr };
  });
  const end = async (signal: "SIGINT" | "SIGTERM" = "SIGINT"): Promise<Outcome> => {
    interruption.abort(signal);
    return ended;
  };
  onTestFinished(async () => void (await end()));
  /** Resolves with the first match, or fails when the command is over without one. */
  const until = async (pattern: RegExp, text: () => string): Promise<string> => {
    for (;;) {
      const found = pattern.exec(text());
      if (found) return found[0];
      if (isOver) throw new Error(`${String(pattern)} never came:\n${stdout}\n${stderr}`);
      await new Promise((resolve) => heard.addEventListener("text", resolve, { once: true }));
    }
  };
  return {
    prints: (pattern: RegExp) => until(pattern, () => stdout),
    says: (pattern: RegExp) => until(pattern, () => stderr),
    end,
    ended,
  };
}
