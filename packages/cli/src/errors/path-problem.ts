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
