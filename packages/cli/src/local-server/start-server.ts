import {
  isLocalServerError,
  type LocalServer,
  type LocalServerErrorCode,
  startLocalServer,
  type StartLocalServerOptions,
} from "@vizjobs/local";
import { CommandError } from "../errors/command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { type Message, say } from "../language/message.ts";

/** What is wrong with the words that were typed, not with the machine. */
const usageCodes: ReadonlySet<LocalServerErrorCode> = new Set(["INVALID_OPTION", "ROOT_NOT_FOUND", "ROOT_UNUSABLE"]);

/** In words of the command, where the package's own are for programs. */
const hints: { readonly [code in LocalServerErrorCode]?: Message } = {
  STATE_FILE_IN_USE: say(
    "Use that server with --local, end it (vizjob local down, or by its process id), or name another file with --state.",
  ),
  TENSORBOARD_NOT_FOUND: say(
    "Install it, activate the environment that has it, name its executable in TENSORBOARD_BINARY, or leave --viewer out.",
  ),
};

/** Starts a local server in this process; what it cannot start with becomes an error of the command. */
export async function startServer(options: StartLocalServerOptions): Promise<LocalServer> {
  try {
    return await startLocalServer(options);
  } catch (error) {
    if (!isLocalServerError(error)) throw error;
    const { code } = usageCodes.has(error.code) ? exitCodes.usage : exitCodes.configuration;
    const message = error.message.replace(error.hint, "").trimEnd();
    throw new CommandError(error.code, code, message, hints[error.code] ?? error.hint);
  }
}
