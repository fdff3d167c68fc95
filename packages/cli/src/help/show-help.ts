import { commands } from "../commands/tree.ts";
import { usageError } from "../errors/command-error.ts";
import type { Io } from "../io.ts";
import { say } from "../language/message.ts";
import type { Words } from "../language/words.ts";
import { didYouMean, meantCommand } from "../parser/did-you-mean.ts";
import { findNode } from "../parser/find-node.ts";
import { helpStyle } from "./help-style.ts";
import { commandHelp, programHelp } from "./render-help.ts";

export interface HelpReader {
  readonly io: Io;
  readonly words: Words;
  readonly noColor: boolean;
}

/** Prints the help of the command that the words name; of everything when there are none. */
export async function showHelp(words: readonly string[], { io, words: inWords, noColor }: HelpReader): Promise<void> {
  const style = await helpStyle(io, inWords, noColor);
  if (words.length === 0) {
    io.stdout.write(programHelp(commands, style));
    return;
  }
  const node = findNode(commands, words);
  if (!node) throw unknownTopic(words);
  io.stdout.write(commandHelp(node, words.join(" "), style));
}

/** Words that name neither a command nor a topic. */
export function unknownTopic(words: readonly string[]): Error {
  const path = words.slice(0, -1);
  const guess = meantCommand(words.at(-1) ?? "", path, commands);
  return usageError(
    say('There is no command or topic "{topic}".', { topic: words.join(" ") }),
    guess === undefined ? say("See them all: vizjob help") : didYouMean(guess),
  );
}
