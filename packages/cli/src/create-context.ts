import type { Context } from "./context.ts";
import type { Io } from "./io.ts";
import type { Words } from "./language/words.ts";
import type { GlobalOptions } from "./parser/global-options.ts";

export function createContext(io: Io, globals: GlobalOptions, words: Words, showHelp: Context["showHelp"]): Context {
  return {
    io,
    globals,
    words,
    showHelp,
    note: (text) => {
      if (!globals.quiet) io.stderr.write(`${words(text)}\n`);
    },
    warn: (text) => {
      io.stderr.write(`${words(text)}\n`);
    },
    connect: async (overrides) => {
      const { connect } = await import("./connection/connect.ts");
      return connect({ io, globals }, overrides);
    },
  };
}
