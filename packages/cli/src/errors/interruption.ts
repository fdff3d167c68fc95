import { exitCodes } from "../exit-codes.ts";
import type { Message } from "../language/message.ts";
import { CommandError } from "./command-error.ts";

/** What an aborted signal means: Ctrl-C, or a request to end. */
export function interruption({ reason }: AbortSignal, message: Message | string): CommandError {
  return reason === "SIGTERM"
    ? new CommandError("TERMINATED", exitCodes.terminated.code, message)
    : new CommandError("INTERRUPTED", exitCodes.interrupted.code, message);
}
