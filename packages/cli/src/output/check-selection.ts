import type { Command } from "../parser/definition.ts";
import type { GlobalOptions } from "../parser/global-options.ts";
import { checkColumns } from "./columns.ts";
import { contractColumns } from "./contract-columns.ts";
import { checkQuery } from "./query.ts";

/**
 * Checks `--query`, and `--columns` of a command that changes something, before anything is done: afterwards it would be too late to
 * say that nobody will see the outcome.
 */
export async function checkSelection({ query, columns, dryRun }: GlobalOptions, command: Command): Promise<void> {
  if (query !== undefined) await checkQuery(query);
  if (columns !== undefined && query === undefined && !dryRun && command.takesDryRun) {
    checkColumns(columns, contractColumns);
  }
}
