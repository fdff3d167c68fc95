import type { TextSink } from "../io.ts";

/** A part of the terminal that is drawn again and again in the same place. */
export interface LiveView {
  draw(lines: readonly string[]): void;
  /** Leaves what was drawn last, and the terminal as it was. */
  end(): void;
}

const escape = "\u001b[";
/** Lines that are too long are cut by the terminal, so that their number is known. */
const begin = `${escape}?25l${escape}?7l`;
const restore = `${escape}?7h${escape}?25h`;

/** Takes over the cursor until `end`, or until the process ends. */
export function startLiveView(sink: TextSink): LiveView {
  let drawn = 0;
  let size = sizeOf(sink);
  const giveBack = () => sink.write(restore);
  // A second Ctrl-C ends the process at once.
  process.once("exit", giveBack);
  sink.write(begin);
  return {
    draw(lines) {
      const shown = lines.slice(0, (sink.rows ?? Number.POSITIVE_INFINITY) - 1);
      // A terminal that got another size has moved the lines: there is nothing to go back to.
      const isMoved = size !== sizeOf(sink);
      size = sizeOf(sink);
      const start = isMoved ? `${escape}H` : drawn > 0 ? `${escape}${drawn}A\r` : "";
      sink.write(`${start}${escape}J${shown.map((line) => `${line}\n`).join("")}`);
      drawn = shown.length;
    },
    end() {
      process.removeListener("exit", giveBack);
      giveBack();
    },
  };
}

const sizeOf = ({ columns, rows }: TextSink): string => `${columns}x${rows}`;
