import type { Io } from "../io.ts";
import { printable } from "./printable.ts";

/** One line of `--debug` on stderr, with the time: `>` is sent, `<` came back, `~` is made again. */
export function debugLine({ stderr }: Pick<Io, "stderr">, sign: ">" | "<" | "~", ...words: readonly string[]): void {
  stderr.write(`${new Date().toISOString()} ${sign} ${words.map(printable).join(" ")}\n`);
}
