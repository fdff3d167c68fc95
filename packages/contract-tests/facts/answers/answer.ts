import type { OperationName } from "../operations.ts";
import type { Source } from "../source.ts";

/**
 * A success answer in one documented form, under the name of the contract's example for it, and what the SDK makes of it:
 * ids become strings of digits, statuses and times numbers, `schedule` an array with `time_unit`; null reads as absent.
 * Names, addresses and texts are ours; forms and numbers are the pages'.
 */
export interface AnswerFact {
  operation: OperationName;
  example: string;
  body: unknown;
  value: Readonly<Record<string, unknown>>;
  source: Source;
}

/** The address under which charts are served, as the details page prints it. */
export const serviceUrl = (id: number): string =>
  `https://modelarts.example.com/modelarts2/tensorboard/5b1a2c3d4e5f60718293a4b5c6d7e8f9/${id}/`;

export const resourceId = "43f37fc3-0a9d-4ba5-8c2d-9ee0cd40a9f1";
