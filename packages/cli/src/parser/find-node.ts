import type { CommandNode } from "./definition.ts";

/** What the words lead to in the tree; undefined where they lead nowhere. */
export function findNode(commands: readonly CommandNode[], words: readonly string[]): CommandNode | undefined {
  const [first, ...rest] = words;
  const node = commands.find(({ name }) => name === first);
  if (node === undefined || rest.length === 0) return node;
  return node.kind === "group" ? findNode(node.commands, rest) : undefined;
}

/** What may follow the words: every command at first, those of a group after its name. */
export function nodesAfter(commands: readonly CommandNode[], words: readonly string[]): readonly CommandNode[] {
  if (words.length === 0) return commands;
  const node = findNode(commands, words);
  return node?.kind === "group" ? node.commands : [];
}
