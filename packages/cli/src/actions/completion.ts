import { commands } from "../commands/tree.ts";
import { planOf } from "../completion/plan.ts";
import { scripts } from "../completion/scripts.ts";
import type { Context } from "../context.ts";
import { commandMap } from "../help/command-map.ts";

export async function printCompletion(
  { io, words }: Context,
  { shell }: { readonly shell: keyof typeof scripts },
): Promise<void> {
  io.stdout.write(scripts[shell](planOf(commandMap(commands), words)));
}
