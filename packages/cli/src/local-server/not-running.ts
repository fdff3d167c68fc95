import { CommandError, configurationError } from "../errors/command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { say } from "../language/message.ts";
import { localFiles } from "./files.ts";
import { findOwner } from "./find-server.ts";

/** What is said where a server is needed and none is found. */
export async function notRunning(io: Pick<Io, "env">): Promise<CommandError> {
  const pid = await findOwner(io);
  if (pid !== undefined) {
    return configurationError(
      say("A local server runs (process {pid}), but the file {file}, which says where, is not there.", {
        pid,
        file: localFiles(io.env).registration,
      }),
      say("End it: vizjob local down; the next --local starts another one with the same jobs."),
    );
  }
  return noServer();
}

export const noServer = (): CommandError =>
  new CommandError(
    "NO_LOCAL_SERVER",
    exitCodes.notFound.code,
    say("No local server is running."),
    say("Start one: vizjob local up"),
  );
