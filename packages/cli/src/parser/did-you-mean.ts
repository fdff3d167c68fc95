import { type Message, say } from "../language/message.ts";
import { closest } from "./closest.ts";
import type { CommandNode } from "./definition.ts";
import { nodesAfter } from "./find-node.ts";

/** What other tools call it. */
const otherWords: { readonly [word: string]: string } = {
  ls: "list",
  ps: "list",
  rm: "delete",
  remove: "delete",
  kill: "stop",
  show: "get",
  describe: "get",
  new: "create",
  edit: "update",
  login: "configure",
  curl: "api",
};

/** The command that a word after `path` was meant to be, with the words before it where it stands elsewhere. */
export function meantCommand(
  word: string,
  path: readonly string[],
  commands: readonly CommandNode[],
): string | undefined {
  const nodes = nodesAfter(commands, path);
  const names = nodes.map(({ name }) => name);
  const known = otherWords[word];
  if (known !== undefined && names.includes(known)) return known;
  return (path.length === 0 ? inAGroup(word, commands) : undefined) ?? closest(word, names);
}

function inAGroup(word: string, commands: readonly CommandNode[]): string | undefined {
  const paths = pathsTo(word, commands, "");
  return paths.length === 1 ? paths[0] : undefined;
}

function pathsTo(word: string, nodes: readonly CommandNode[], before: string): string[] {
  return nodes.flatMap((node) => {
    const path = `${before}${node.name}`;
    if (node.kind === "group") return pathsTo(word, node.commands, `${path} `);
    return node.name === word && before !== "" ? [path] : [];
  });
}

export const didYouMean = (guess: string): Message => say("Did you mean {guess}?", { guess });
