import { Readable, Writable } from "node:stream";
import { password, select, text } from "@clack/prompts";
import { CommandError } from "../errors/command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { type Message, say } from "../language/message.ts";
import type { Words } from "../language/words.ts";

/** Asks somebody at a terminal. Questions go to stderr: stdout is for data. */
export interface Asker {
  text(question: Message, initial: string, check: (answer: string) => void): Promise<string>;
  /** Nothing of the answer is shown, not even its length. */
  secret(question: Message): Promise<string>;
  choice<T extends string>(question: Message, choices: readonly (readonly [T, Message])[]): Promise<T>;
}

/** Makes what asks; undefined where nobody can be asked. */
export function askerFor({ stdin, stderr, signal }: Io, words: Words): Asker | undefined {
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  if (!(stdin instanceof Readable) || !(stderr instanceof Writable)) return undefined;
  const streams = { input: stdin, output: stderr, signal };
  return {
    text: async (question, initial, check) =>
      (
        await answerOf(
          text({
            ...streams,
            message: words(question),
            initialValue: initial,
            validate: (answer) => problem(check, answer),
          }),
        )
      ).trim(),
    secret: async (question) => {
      const validate = (answer: string | undefined) => (answer ? undefined : words(say("It is needed.")));
      return answerOf(password({ ...streams, message: words(question), mask: "", validate }));
    },
    choice: async (question, choices) => {
      const options: { value: string; label: string }[] = choices.map(([value, label]) => ({
        value,
        label: words(label),
      }));
      const chosen = await answerOf(select({ ...streams, message: words(question), options }));
      const [found] = choices.find(([value]) => value === chosen) ?? [];
      if (found === undefined) throw new Error("an answer that was not offered");
      return found;
    },
  };

  function problem(check: (answer: string) => void, answer = ""): string | undefined {
    try {
      check(answer.trim());
      return undefined;
    } catch (error) {
      if (error instanceof CommandError) return words(error.said);
      throw error;
    }
  }
}

/** Ctrl-C at a question: nothing was done yet. */
async function answerOf(asked: Promise<string | symbol | undefined>): Promise<string> {
  const answer = await asked;
  if (typeof answer !== "symbol") return answer ?? "";
  throw new CommandError("INTERRUPTED", exitCodes.interrupted.code, say("Interrupted; nothing was changed."));
}
