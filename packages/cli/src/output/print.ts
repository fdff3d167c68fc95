import type { Context } from "../context.ts";
import type { TextSink } from "../io.ts";
import { jsonText } from "./json-text.ts";
import { printableLines } from "./printable.ts";

/** What a command found, in every form that can be printed. */
export interface Printable {
  /** The contract's own field names. */
  readonly data: unknown;
  /** The single things in `data`, for one line each; `data` itself when absent. */
  readonly items?: readonly unknown[];
  /** What `--quiet` prints instead of a table; absent: the table all the same. */
  readonly ids?: readonly string[];
  /** What an item may hold, in order, dotted where nested, so that a column is known which no item has now. */
  readonly fields?: readonly string[];
  /** A value of a column for people, where it is not the value itself. */
  cell?(column: string, value: unknown): string | undefined;
  /** For people; ends with a newline. */
  table(): string | Promise<string>;
}

/** Writes data to stdout in the form that `--output` names. Nothing else writes there. */
export async function print(context: Context, found: Printable): Promise<void> {
  const { columns, query } = context.globals;
  const isPlain = columns === undefined && query === undefined;
  // Loaded on use: most calls print all that there is.
  const shown = isPlain ? found : await (await import("./select.ts")).select(context, found);
  context.io.stdout.write(await render(context, shown));
}

async function render({ io, globals }: Context, found: Printable): Promise<string> {
  const { output, quiet, noHeaders, columns } = globals;
  const items = found.items ?? [found.data];
  const table = { items, columns, fields: found.fields };
  switch (output) {
    case "json":
      return `${jsonText(found.data, 2)}\n`;
    case "jsonl":
      return items.map((item) => `${jsonText(item)}\n`).join("");
    case "yaml":
      return (await import("./yaml-text.ts")).yamlText(found.data);
    case "csv":
      return shownOn(io.stdout, (await import("./csv.ts")).csvText(table, !noHeaders));
    case "value":
      return shownOn(io.stdout, (await import("./tab-separated.ts")).tabSeparated(table));
    default:
      return quiet && found.ids ? found.ids.map((id) => `${id}\n`).join("") : found.table();
  }
}

/** Exact in a pipe; on a terminal without what could move its cursor. */
function shownOn(sink: TextSink, text: string): string {
  return sink.isTTY === true ? printableLines(text.replaceAll("\r\n", "\n")) : text;
}
