import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import type { Invocation } from "./build-program.ts";
import type { CommandNode } from "./definition.ts";

/** Refuses `--dry-run` where it would be ignored. */
export function requireDryRun({ command, path }: Invocation, commands: readonly CommandNode[]): void {
  if (command.takesDryRun) return;
  throw usageError(
    say("{command} has no --dry-run.", { command: `vizjob ${path}` }),
    say("The commands that take it: {names}.", { names: takingDryRun(commands, "").join(", ") }),
  );
}

function takingDryRun(nodes: readonly CommandNode[], before: string): string[] {
  return nodes.flatMap((node) => {
    const path = `${before}${node.name}`;
    if (node.kind === "group") return takingDryRun(node.commands, `${path} `);
    return node.takesDryRun ? [path] : [];
  });
}
