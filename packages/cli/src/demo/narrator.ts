import type { Context } from "../context.ts";
import type { Message } from "../language/message.ts";
import { stdoutPainter } from "../output/jobs.ts";

/** Tells the story on stdout: numbered steps, each with the command that does the same. */
export interface Narrator {
  title(text: Message): void;
  step(title: Message, command?: string): void;
  line(text: Message | string): void;
}

export function createNarrator(context: Context): Narrator {
  const { words } = context;
  const paint = stdoutPainter(context);
  let steps = 0;
  const write = (text: string) => void context.io.stdout.write(`${text}\n`);
  return {
    title: (text) => write(paint("bold", words(text))),
    step: (title, command) => {
      steps += 1;
      write("");
      write(`${paint("cyan", String(steps))}  ${paint("bold", words(title))}`);
      if (command) write(paint("dim", `   $ ${command}`));
    },
    line: (text) => write(text === "" ? "" : `   ${words(text)}`),
  };
}
