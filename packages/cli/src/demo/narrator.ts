import type { Context } from "../context.ts";
import { stdoutPainter } from "../output/jobs.ts";

/** Tells the story on stdout: numbered steps, each with the command that does the same. */
export interface Narrator {
  title(text: string): void;
  step(title: string, command?: string): void;
  line(text: string): void;
}

export function createNarrator(context: Context): Narrator {
  const paint = stdoutPainter(context);
  let steps = 0;
  const write = (text: string) => void context.io.stdout.write(`${text}\n`);
  return {
    title: (text) => write(paint("bold", text)),
    step: (title, command) => {
      steps += 1;
      write("");
      write(`${paint("cyan", String(steps))}  ${paint("bold", title)}`);
      if (command) write(paint("dim", `   $ ${command}`));
    },
    line: (text) => write(text === "" ? "" : `   ${text}`),
  };
}
