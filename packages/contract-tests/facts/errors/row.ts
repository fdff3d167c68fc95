import type { Meaning } from "../outcomes.ts";
import type { Source } from "../source.ts";

/** One row of a printed error table. The pages print code, status and text; the meaning is our reading of the text. */
export interface ErrorFact {
  code: string;
  /** The HTTP status that the table prints; absent where it prints none. */
  status?: number;
  meaning: Meaning;
  source: Source;
}

/** The rows of one table. */
export const rows = (
  source: Source,
  table: readonly (readonly [code: string, status: number, meaning: Meaning])[],
): ErrorFact[] => table.map(([code, status, meaning]) => ({ code, status, meaning, source }));

/** The rows of a table that prints no status. */
export const rowsWithoutStatus = (
  source: Source,
  table: readonly (readonly [code: string, meaning: Meaning])[],
): ErrorFact[] => table.map(([code, meaning]) => ({ code, meaning, source }));
