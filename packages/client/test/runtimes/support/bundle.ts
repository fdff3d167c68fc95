import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createLogger, type Rolldown } from "vite";

/** Where the modules of the program are. */
export const programSource = fileURLToPath(new URL("../program/", import.meta.url));

/** The scripts that a bundler made, by file name. */
export type Scripts = ReadonlyMap<string, Rolldown.OutputChunk>;

/**
 * Bundles modules of the program for browsers, as Vite does it for users, minified: `es` in parts that are loaded on use, `iife` in
 * one script. The package is found under its public name.
 */
export async function bundle(entries: readonly string[], format: "es" | "iife"): Promise<Scripts> {
  const output = await build({
    configFile: false,
    root: programSource,
    logLevel: "warn",
    customLogger: { ...createLogger("warn"), warn: fail, warnOnce: fail },
    build: {
      write: false,
      minify: true,
      target: "es2022",
      lib: {
        entry: Object.fromEntries(entries.map((entry) => [entry.replace(/\.\w+$/, ""), join(programSource, entry)])),
        formats: [format],
        name: "program",
        fileName: (_format, name) => `${name}.js`,
      },
    },
  });
  const files = (Array.isArray(output) ? output : []).flatMap((part) => part.output);
  return new Map(files.filter((file) => file.type === "chunk").map((chunk) => [chunk.fileName, chunk]));
}

/** Takes the bundler's warnings: whoever bundles the package is to see none. */
function fail(message: string): never {
  throw new Error(message);
}
