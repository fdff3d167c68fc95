import { CommandError } from "../errors/command-error.ts";
import { exitCodes } from "../exit-codes.ts";

export const notRunning = (): CommandError =>
  new CommandError(
    "NO_LOCAL_SERVER",
    exitCodes.notFound.code,
    "No local server is running.",
    "Start one: vizjob local up",
  );
