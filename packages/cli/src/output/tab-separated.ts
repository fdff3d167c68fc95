import { cellText, rowsOf, type Table } from "./rows.ts";

const escapes: { readonly [character: string]: string } = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Values only, one item a line; a tab, a line break or a backslash in a value is written `\t`, `\n`, `\r`, `\\`. */
export const tabSeparated = (table: Table): string =>
  rowsOf(table)
    .rows.map((row) => `${row.map((value) => escaped(cellText(value))).join("\t")}\n`)
    .join("");

const escaped = (text: string): string =>
  text.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
