import type { CommandNode } from "../parser/definition.ts";
import { apiCommand } from "./api.ts";
import { authCommands } from "./auth.ts";
import { configCommands } from "./config.ts";
import { configureCommand } from "./configure.ts";
import { createCommand } from "./create.ts";
import { deleteCommand } from "./delete.ts";
import { demoCommand } from "./demo.ts";
import { doctorCommand } from "./doctor.ts";
import { getCommand } from "./get.ts";
import { helpCommand } from "./help.ts";
import { listCommand } from "./list.ts";
import { localCommands } from "./local.ts";
import { openCommand } from "./open.ts";
import { profilesCommands } from "./profiles.ts";
import { restartCommand } from "./restart.ts";
import { scalarsCommand } from "./scalars.ts";
import { stopCommand } from "./stop.ts";
import { updateCommand } from "./update.ts";
import { viewCommand } from "./view.ts";
import { waitCommand } from "./wait.ts";

/** Every command, in the order of the help. */
export const commands: readonly CommandNode[] = [
  createCommand,
  listCommand,
  getCommand,
  updateCommand,
  stopCommand,
  restartCommand,
  deleteCommand,
  waitCommand,
  openCommand,
  scalarsCommand,
  viewCommand,
  demoCommand,
  localCommands,
  apiCommand,
  configureCommand,
  profilesCommands,
  configCommands,
  authCommands,
  doctorCommand,
  helpCommand,
];
