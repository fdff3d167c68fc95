import type { Io } from "../io.ts";
import type { Words } from "../language/words.ts";
import { painterFor, type Paint } from "../output/colours.ts";

/** How a help is shown to its reader. */
export interface HelpStyle {
  readonly words: Words;
  readonly columns: number;
  readonly widthOf: (text: string) => number;
  readonly paint: Paint;
  readonly isAccessible: boolean;
}

const columnsOfAFile = 80;

export async function helpStyle(io: Io, words: Words, noColor: boolean): Promise<HelpStyle> {
  return {
    words,
    columns: (io.stdout.isTTY ? io.stdout.columns : undefined) ?? columnsOfAFile,
    // Only Chinese has wide characters here, and only it pays for the table of them.
    widthOf: words.language === "zh" ? (await import("string-width")).default : (text) => text.length,
    paint: painterFor(io.stdout, io.env, noColor),
    isAccessible: io.isAccessible,
  };
}
