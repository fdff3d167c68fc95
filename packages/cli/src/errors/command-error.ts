import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Message } from "../language/message.ts";
import { english } from "../language/words.ts";

/** A failure that the command itself found, worded for the person who typed it. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly code: string;
  readonly exitCode: ExitCode;
  /** What to do or type next. */
  readonly hint: string | undefined;
  /** The same, to be put into the reader's language. */
  readonly said: Message | string;
  readonly saidHint: Message | string | undefined;

  constructor(code: string, exitCode: ExitCode, message: Message | string, hint?: Message | string) {
    super(english(message));
    this.code = code;
    this.exitCode = exitCode;
    this.said = message;
    this.saidHint = hint;
    this.hint = hint === undefined ? undefined : english(hint);
  }
}

export const usageError = (message: Message | string, hint?: Message | string): CommandError =>
  new CommandError("USAGE", exitCodes.usage.code, message, hint);

export const configurationError = (message: Message | string, hint?: Message | string): CommandError =>
  new CommandError("CONFIGURATION", exitCodes.configuration.code, message, hint);
