import type { Context } from "./context.ts";
import type { Io } from "./io.ts";
import type { Words } from "./language/words.ts";
import type { GlobalOptions } from "./parser/global-options.ts";
import type { SettledGlobals } from "./parser/settle-globals.ts";

export function createContext(
  io: Io,
  globals: GlobalOptions,
  { origins, projectFile, projectProblem }: Omit<SettledGlobals, "globals">,
  words: Words,
  showHelp: Context["showHelp"],
): Context {
  const context: Context = {
    io,
    globals,
    origins,
    projectFile,
    projectProblem,
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
      return connect(context, overrides);
    },
  };
  return context;
}
