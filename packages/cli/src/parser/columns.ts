import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";

/** Reads names between commas. */
export function parseColumns(text: string, flag: string): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.includes("")) throw usageError(say("{flag}: a name between the commas is missing.", { flag }));
  return names;
}
