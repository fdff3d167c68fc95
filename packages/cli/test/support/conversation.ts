import { once } from "node:events";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { run, type RunOptions } from "../../src/run.ts";

/** Somebody at a terminal: waits for each question, then types. */
export async function conversation(
  argv: readonly string[],
  options: RunOptions,
  answers: readonly (readonly [question: string, keys: string])[],
): Promise<{ readonly code: number; readonly seen: string; readonly stdout: string }> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, isRaw: false, setRawMode: () => stdin });
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  let seen = "";
  let stdout = "";
  stderr.setEncoding("utf8").on("data", (text: string) => (seen += stripVTControlCharacters(text)));
  const ended = run(argv, {
    maxRetries: 0,
    openKeychain: async () => undefined,
    ...options,
    stdin,
    stderr,
    stdout: { write: (text) => (stdout += text) },
  });
  const over = ended.then(() => true);
  let from = 0;
  for (const [question, keys] of answers) {
    while (!seen.slice(from).includes(question)) {
      const isOver = await Promise.race([over, once(stderr, "data").then(() => false)]);
      if (isOver) throw new Error(`was never asked "${question}":\n${seen}`);
    }
    from = seen.length;
    stdin.write(keys);
  }
  return { code: await ended, seen, stdout };
}
