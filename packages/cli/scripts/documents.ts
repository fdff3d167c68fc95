// The documents that derive from the command tree: the reference, the man page, and the table in the README.
import { readFileSync } from "node:fs";
import { commands } from "../src/commands/tree.ts";
import { commandMap } from "../src/help/command-map.ts";
import { manPage } from "./man-page.ts";
import { commandTable, reference } from "./reference.ts";

const at = (path: string) => new URL(`../${path}`, import.meta.url);

export interface GeneratedDocument {
  readonly file: URL;
  readonly text: string;
}

/** Every document with the text that it should have. */
export function documents(): GeneratedDocument[] {
  const map = commandMap(commands);
  const readme = at("README.md");
  return [
    { file: at("../../docs/commands.md"), text: reference(map) },
    { file: at("man/vizjob.1"), text: manPage(map) },
    { file: readme, text: withTable(readFileSync(readme, "utf8"), commandTable(commands)) },
  ];
}

const begin = "<!-- commands: generated -->";
const end = "<!-- /commands -->";

function withTable(text: string, table: string): string {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${begin} … ${end}.`);
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}
