import { access, constants, stat } from "node:fs/promises";

const sentences: { readonly [code: string]: string } = {
  ENOENT: "it does not exist",
  ENOTDIR: "a part of its path is no directory",
  EISDIR: "it is a directory",
  EACCES: "permission is missing",
  EPERM: "permission is missing",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EEXIST: "there is something else by that name",
};

/** What the operating system said of a path, in words. */
export function pathProblem(error: unknown): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
  return (code && sentences[code]) ?? (error instanceof Error ? error.message : String(error));
}

/** Why a path is no directory that can be read, or undefined. */
export async function directoryProblem(path: string): Promise<string | undefined> {
  try {
    if (!(await stat(path)).isDirectory()) return "it is a file, not a directory";
    await access(path, constants.R_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return pathProblem(error);
  }
}
