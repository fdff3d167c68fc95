import { EventEmitter, once } from "node:events";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { spawn } from "@lydell/node-pty";
import { onTestFinished } from "vitest";

const mainScript = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** What Ctrl-C sends. */
export const ctrlC = "\u0003";

/** Starts the built program in a real terminal, which is its stdin, stdout and stderr; it does not outlive the test. */
export function startInTerminal(
  argv: readonly string[],
  env: { readonly [name: string]: string },
  { columns = 120, rows = 40 } = {},
) {
  const terminal = spawn(process.execPath, [mainScript, ...argv], { name: "xterm-256color", cols: columns, rows, env });
  const state = { written: "", isOver: false };
  const output = new EventEmitter();
  terminal.onData((text) => {
    state.written += text;
    output.emit("more");
  });
  const ended = new Promise<number>((resolve) => {
    terminal.onExit(({ exitCode, signal }) => {
      state.isOver = true;
      resolve(signal ? 128 + signal : exitCode);
    });
  });
  onTestFinished(async () => {
    if (!state.isOver) terminal.kill("SIGKILL");
    await ended;
  });
  /** All that was written, without what moves the cursor or colours. */
  const shown = () => stripVTControlCharacters(state.written).replaceAll("\r\n", "\n");
  return {
    /** Types on the keyboard; `\r` is the Enter key. */
    type: (text: string) => terminal.write(text),
    /** Resolves when the terminal has shown the text. */
    says: async (text: string) => {
      while (!shown().includes(text) && !state.isOver) await Promise.race([once(output, "more"), ended]);
      return shown();
    },
    /** What was shown, what was written with its control characters, and the exit code, when it is over. */
    ended: async () => ({ code: await ended, shown: shown(), written: state.written }),
  };
}
