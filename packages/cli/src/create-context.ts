import type { Context } from "./context.ts";
import type { Io } from "./io.ts";
import type { GlobalOptions } from "./parser/global-options.ts";

export function createContext(io: Io, globals: GlobalOptions, showHelp: Context["showHelp"]): Context {
  return {
    io,
    globals,
    showHelp,
    note: (text) => {
      if (!globals.quiet) io.stderr.write(`${text}\n`);
    },
    warn: (text) => {
      io.stderr.write(`${text}\n`);
    },
    connect: async (overrides) => {
      const { connect } = await import("./connection/connect.ts");
      return connect({ io, globals }, overrides);
    },
  };
}
