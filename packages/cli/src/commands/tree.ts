import type { CommandNode } from "../parser/definition.ts";
import { createCommand } from "./create.ts";
import { deleteCommand } from "./delete.ts";
import { demoCommand } from "./demo.ts";
import { getCommand } from "./get.ts";
import { helpCommand } from "./help.ts";
import { listCommand } from "./list.ts";
import { localCommands } from "./local.ts";
import { openCommand } from "./open.ts";
import { restartCommand } from "./restart.ts";
import { stopCommand } from "./stop.ts";
import { updateCommand } from "./update.ts";
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
  demoCommand,
  localCommands,
  helpCommand,
];
