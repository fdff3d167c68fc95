import type { Context } from "../context.ts";
import { orInterrupted } from "./or-interrupted.ts";

/** Somebody at a terminal who is asked. */
export interface Questions {
  /** The next line that is typed; undefined when no more will be. Rejects at once on Ctrl-C. */
  ask(question: string): Promise<string | undefined>;
  /** Lets go of the terminal: one that is still read would keep the process alive. */
  close(): void;
}

/** Whether there is somebody who can be asked. */
export const canAsk = ({ io, globals }: Context): boolean =>
  !globals.noInput && io.stdin.isTTY === true && io.stderr.isTTY === true;

/** Asks on stderr: stdout is for data. */
export function startQuestions({ io }: Context): Questions {
  const chunks = io.stdin[Symbol.asyncIterator]();
  const decoder = new TextDecoder();
  let typed = "";
  let isOver = false;

  const nextLine = async (): Promise<string | undefined> => {
    while (!typed.includes("\n") && !isOver) {
      const { done, value } = await chunks.next();
      if (done) isOver = true;
      else typed += typeof value === "string" ? value : decoder.decode(value, { stream: true });
    }
    if (isOver && typed === "") return undefined;
    const [line = "", ...rest] = typed.split("\n");
    typed = rest.join("\n");
    return line.replace(/\r$/, "");
  };

  return {
    ask(question) {
      io.stderr.write(question);
      return orInterrupted(io.signal, nextLine());
    },
    close: () => void io.stdin.destroy?.(),
  };
}
