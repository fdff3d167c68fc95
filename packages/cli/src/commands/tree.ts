import type { CommandNode, Example } from "../parser/definition.ts";
import { apiCommand } from "./api.ts";
import { authCommands } from "./auth.ts";
import { completionCommand } from "./completion.ts";
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
import { watchCommand } from "./watch.ts";

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
  watchCommand,
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
  completionCommand,
  helpCommand,
];

/** What the help of the whole program shows first: what it is, then a job from its start to its charts. */
export const firstSteps: readonly Example[] = [demoCommand, createCommand, openCommand, listCommand].flatMap(
  ({ examples }) => examples.slice(0, 1),
);
