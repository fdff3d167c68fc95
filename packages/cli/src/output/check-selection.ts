import { answerFields } from "@vizjobs/spec/contract/answer-fields";
import type { Failure } from "../errors/failure.ts";
import type { Command } from "../parser/definition.ts";
import type { GlobalOptions } from "../parser/global-options.ts";
import { checkColumns } from "./columns.ts";
import { checkQuery } from "./query.ts";

/** What stands beside an id for which something failed. */
const failureFields = ["code", "message", "hint", "exitCode"] as const satisfies readonly (keyof Failure)[];

/**
 * Checks `--query`, and `--columns` of a command that changes something, before anything is done: afterwards it would be too late to
 * say that nobody will see the outcome.
 */
export async function checkSelection({ query, columns, dryRun }: GlobalOptions, command: Command): Promise<void> {
  if (query !== undefined) await checkQuery(query);
  if (columns === undefined || query !== undefined || dryRun || !command.takesDryRun) return;
  const contract = Object.values(answerFields).flat();
  checkColumns(columns, [
    ...new Set([...contract, ...contract.map((name) => name.replace(/^jobs\./, ""))]),
    "error",
    ...failureFields.map((name) => `error.${name}`),
  ]);
}
