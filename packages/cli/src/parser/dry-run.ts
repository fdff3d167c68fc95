import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import type { Invocation } from "./build-program.ts";
import type { CommandNode } from "./definition.ts";

/** Refuses `--dry-run` where it would be ignored. */
export function requireDryRun({ command, path }: Invocation, commands: readonly CommandNode[]): void {
  if (command.takesDryRun) return;
  const names = commands.flatMap((node) => (node.kind === "command" && node.takesDryRun ? [node.name] : []));
  throw usageError(
    say("{command} has no --dry-run.", { command: `vizjob ${path}` }),
    say("The commands that take it: {names}.", { names: names.join(", ") }),
  );
}
