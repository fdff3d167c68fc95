/** What is found under a path. */
export type FoundFile =
  | { readonly text: string; readonly isReadableByOthers: boolean }
  | {
      readonly text: undefined;
      readonly reason: string;
      /** It is there, but cannot be read. */
      readonly isBroken: boolean;
    };

/** What is used of `node:fs/promises`. */
interface FileSystem {
  readFile(path: string, encoding: "utf8"): Promise<string>;
  stat(path: string): Promise<{ readonly mode: number; isFile(): boolean }>;
}

/** Reads a text file where the runtime has files: Node, Bun and Deno. No import, so that a bundle for a browser holds no Node code. */
export async function readTextFile(path: string): Promise<FoundFile> {
  const files = fileSystem();
  if (files === undefined)
    return { text: undefined, reason: "cannot be read: this runtime has no files", isBroken: false };
  try {
    const found = await files.stat(path);
    // A pipe or a device may never end.
    if (!found.isFile()) return { text: undefined, reason: "is not a file", isBroken: true };
    const { mode } = found;
    const text = await files.readFile(path, "utf8");
    return { text, isReadableByOthers: platform() !== "win32" && (mode & 0o077) !== 0 };
  } catch (error) {
    const code = property(error, "code");
    const isAbsent = code === "ENOENT" || code === "ENOTDIR";
    const why = typeof code === "string" ? code : "refused";
    const reason = isAbsent ? "is not there" : `cannot be read (${why})`;
    return { text: undefined, reason, isBroken: !isAbsent && typeof code === "string" };
  }
}

/** Name of the system as Node spells it; undefined elsewhere. */
export function platform(): string | undefined {
  const name = property(property(globalThis, "process"), "platform");
  return typeof name === "string" ? name : undefined;
}

function fileSystem(): FileSystem | undefined {
  const process = property(globalThis, "process");
  const load = property(process, "getBuiltinModule");
  const loaded: unknown = typeof load === "function" ? Reflect.apply(load, process, ["node:fs/promises"]) : undefined;
  return isFileSystem(loaded) ? loaded : undefined;
}

function isFileSystem(value: unknown): value is FileSystem {
  return typeof property(value, "readFile") === "function" && typeof property(value, "stat") === "function";
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
