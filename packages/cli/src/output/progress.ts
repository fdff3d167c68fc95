import type { Context } from "../context.ts";
import type { Message } from "../language/message.ts";

/** Tells on stderr how far a long piece of work is. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Leaves no line behind. */
  end(): void;
}

const clearLine = "\r\u001b[2K";

/** Counts in place on a terminal; elsewhere a line at each tenth. Nothing with `--quiet`. */
export function startProgress(context: Context, total: number, text: (done: number) => Message): Progress {
  const { io, globals } = context;
  const isInPlace =
    io.stderr.isTTY === true && !io.isAccessible && io.env["TERM"] !== "dumb" && io.env["CI"] === undefined;
  let done = 0;
  return {
    step() {
      if (globals.quiet) return;
      const tenthsBefore = Math.floor((10 * done) / total);
      done += 1;
      if (isInPlace) io.stderr.write(`${clearLine}${context.words(text(done))}`);
      else if (Math.floor((10 * done) / total) > tenthsBefore) context.note(text(done));
    },
    end() {
      if (isInPlace && done > 0) io.stderr.write(clearLine);
    },
  };
}
