import type { HelpOptions } from "../commands/help.ts";
import { commands } from "../commands/tree.ts";
import type { Context } from "../context.ts";
import { environment } from "../environment-variables.ts";
import { exitCodes } from "../exit-codes.ts";
import { commandMap } from "../help/command-map.ts";
import { mapForms } from "../help/map-forms.ts";
import { unknownTopic } from "../help/show-help.ts";
import { findNode } from "../parser/find-node.ts";
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

/** Prints the help of a command, a topic, or the whole tree as data. */
export async function explain(
  context: Context,
  { topic: words }: { readonly topic: readonly string[] },
  { map }: HelpOptions,
): Promise<void> {
  if (map !== undefined) {
    if (words.length > 0 && !findNode(commands, words)) throw unknownTopic(words);
    context.io.stdout.write(mapForms[map](commandMap(commands), words.join(" "), context.words));
    return;
  }
  const topic = topics[words.join(" ")];
  if (!topic) {
    await context.showHelp(words);
    return;
  }
  const { data, rows } = topic;
  await print(context, {
    data,
    items: data,
    ids: rows.map(([key]) => key),
    table: () =>
      renderTable(
        rows.map(([key, meaning]) => [key, context.words(meaning)]),
        { isAccessible: context.io.isAccessible },
      ),
  });
}
