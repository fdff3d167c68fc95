import type { Context } from "../context.ts";
import { environment } from "../environment-variables.ts";
import { exitCodes } from "../exit-codes.ts";
import { print } from "../output/print.ts";
import { renderTable } from "../output/table.ts";

/** Topics that belong to no command: lines of a key and its meaning. */
const topics: {
  readonly [topic: string]: { readonly data: readonly object[]; readonly rows: readonly (readonly [string, string])[] };
} = {
  "exit-codes": {
    data: Object.values(exitCodes),
    rows: Object.values(exitCodes).map(({ code, meaning }) => [String(code), meaning]),
  },
  environment: { data: environment, rows: environment.map(({ name, meaning }) => [name, meaning]) },
};

/** Prints the help of a command, or a topic. */
export async function explain(
  context: Context,
  { topic: words }: { readonly topic: readonly string[] },
): Promise<void> {
  const topic = topics[words.join(" ")];
  if (!topic) return context.showHelp(words);
  const { data, rows } = topic;
  await print(context, { data, items: data, ids: rows.map(([key]) => key), table: () => renderTable(rows) });
}
