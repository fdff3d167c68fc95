import type { Session, StartedRequestEvent } from "@vizjobs/client";
import type { CommandError } from "./errors/command-error.ts";
import type { Io } from "./io.ts";
import type { Message } from "./language/message.ts";
import type { Words } from "./language/words.ts";
import type { GlobalOptions } from "./parser/global-options.ts";
import type { Origins } from "./parser/origins.ts";

/** What an action works with. Nothing here outlives the command. */
export interface Context {
  readonly io: Io;
  readonly globals: GlobalOptions;
  /** Where the value of each global option comes from. */
  readonly origins: Origins;
  /** The project file that was found above the working directory. */
  readonly projectFile: string | undefined;
  /** Why nothing is taken from it; only commands that run all the same see one. */
  readonly projectProblem: CommandError | undefined;
  /** Puts a message into the language of the reader. */
  readonly words: Words;
  /** One line for people on stderr; nothing with `--quiet`. */
  note(text: Message | string): void;
  /** One line on stderr that `--quiet` does not silence. */
  warn(text: Message | string): void;
  /** The session that the options and the environment ask for. */
  connect(overrides?: ConnectOverrides): Promise<Session>;
  /** Prints the help of the command that the words name; of everything when there are none. */
  showHelp(words: readonly string[]): Promise<void>;
}

export interface ConnectOverrides {
  readonly fetch?: typeof globalThis.fetch;
  readonly maxRetries?: number;
  readonly onRequest?: (event: StartedRequestEvent) => void;
  /** Nothing is changed through this session: a dry run connects too. */
  readonly isForReading?: true;
}
