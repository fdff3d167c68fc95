import { unsafe } from "./printable.ts";

/** JSON in which no character can move a cursor or turn a line around: `JSON.stringify` escapes only the first of them. */
export const jsonText = (value: unknown, indent?: number): string =>
  escapedInJson(JSON.stringify(value, undefined, indent) ?? "null");

/** A text of several lines in which strange characters stand in JSON texts only, where an escape is the same character. */
export const escapedInJson = (text: string): string =>
  text.replaceAll(unsafe, (character) =>
    character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
