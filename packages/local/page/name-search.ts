import { compilePattern } from "./safe-pattern.ts";

/** What is looked for in names. */
export interface Search {
  readonly text: string;
  /** Whether the text is a regular expression. */
  readonly isPattern: boolean;
}

export const NO_SEARCH: Search = { text: "", isPattern: false };
/** Longer searches come from nobody who types. */
export const MAX_SEARCH_CHARACTERS = 300;

/** Finds every name while the search is empty, or is no regular expression: then `problem` tells why. */
export interface NameFilter {
  readonly problem: string | undefined;
  readonly matches: (name: string) => boolean;
}

/** In any case, anywhere in the name. */
export function createNameFilter({ text, isPattern }: Search): NameFilter {
  if (text === "") return { problem: undefined, matches: () => true };
  if (!isPattern) {
    const wanted = text.toLowerCase();
    return { problem: undefined, matches: (name) => name.toLowerCase().includes(wanted) };
  }
  try {
    const matches = compilePattern(text);
    return { problem: undefined, matches };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: `Not a regular expression: ${reason.replace(/^Invalid regular expression: (?:.*\/i: )?/, "")}`,
      matches: () => true,
    };
  }
}
