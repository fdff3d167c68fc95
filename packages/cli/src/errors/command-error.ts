import { exitCodes, type ExitCode } from "../exit-codes.ts";

/** A failure that the command itself found, worded for the person who typed it. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly code: string;
  readonly exitCode: ExitCode;
  /** What to do or type next. */
  readonly hint: string | undefined;

  constructor(code: string, exitCode: ExitCode, message: string, hint?: string) {
    super(message);
    this.code = code;
    this.exitCode = exitCode;
    this.hint = hint;
  }
}

export const usageError = (message: string, hint?: string): CommandError =>
  new CommandError("USAGE", exitCodes.usage.code, message, hint);

export const configurationError = (message: string, hint?: string): CommandError =>
  new CommandError("CONFIGURATION", exitCodes.configuration.code, message, hint);
