import type { RunOptions } from "../../src/run.ts";

/** Somebody at a terminal who answers questions with these lines. */
export function answering(...texts: string[]): RunOptions {
  async function* typed() {
    yield* texts;
  }
  return {
    stdin: Object.assign(typed(), { isTTY: true }),
    stderr: { isTTY: true, write: () => {} },
  };
}
