import type { Context } from "../context.ts";

/** What a command found, in every form that can be printed. */
export interface Printable {
  /** The contract's own field names. */
  readonly data: unknown;
  /** The single things in `data`, for one line each; `data` itself when absent. */
  readonly items?: readonly unknown[];
  /** What `--quiet` prints instead of a table; absent: the table all the same. */
  readonly ids?: readonly string[];
  /** For people; ends with a newline. */
  table(): string | Promise<string>;
}

/** Writes data to stdout in the form that `--output` names. Nothing else writes there. */
export async function print({ io, globals }: Context, found: Printable): Promise<void> {
  io.stdout.write(await render(globals.output, globals.quiet, found));
}

async function render(format: Context["globals"]["output"], isQuiet: boolean, found: Printable): Promise<string> {
  if (format === "json") return `${JSON.stringify(found.data, undefined, 2)}\n`;
  if (format === "jsonl") return (found.items ?? [found.data]).map((item) => `${JSON.stringify(item)}\n`).join("");
  if (format === "yaml") {
    const { stringify } = await import("yaml");
    return stringify(found.data);
  }
  return isQuiet && found.ids ? found.ids.map((id) => `${id}\n`).join("") : found.table();
}
