import { fieldTexts } from "@vizjobs/spec/contract/texts";
import { commands } from "../../src/commands/tree.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { type CommandMap, commandMap } from "../../src/help/command-map.ts";

/** Names of outcomes as the help writes them. */
export const outcomes = Object.keys(exitCodes).map((name) =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
);

/** Every text of the tree that people read, once. */
export function treeTexts(map: CommandMap = commandMap(commands)): string[] {
  const ofCommands = map.commands.flatMap(({ summary, description, arguments: args, options, examples }) => [
    summary,
    ...(description === null ? [] : [description]),
    ...[...args, ...options].map((each) => each.summary),
    ...examples.map(({ does }) => does),
  ]);
  const facts = map.globalOptions.map(({ summary }) => summary);
  const meanings = [...map.exitCodes, ...map.environment].map(({ meaning }) => meaning);
  return [...new Set([map.summary, ...ofCommands, ...facts, ...meanings, ...outcomes])];
}

const contractTexts = Object.values(fieldTexts).map((text) => text.replace(/\.$/, ""));

/** The text with `{field}` for the contract's part of it, and without the contract's facts. */
export function withoutContractText(text: string): string {
  const part = contractTexts.find((candidate) => text.startsWith(candidate) && text !== candidate);
  return (part === undefined ? text : text.replace(part, "{field}")).replace(
    / \([^()]*the service's default: \S+\)$/,
    "",
  );
}
