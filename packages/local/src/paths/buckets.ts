import { accessSync, constants, lstatSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isLocalServerError, LocalServerError } from "../server/local-server-error.ts";
import { isCode } from "../server/system-error.ts";

/** Where buckets are on disk: a directory of buckets, or a directory for each name. */
export type BucketRoot = string | Readonly<Record<string, string>>;

/** Why a `train_url` has no place on disk. */
export type PathProblem = "malformed path" | "malformed bucket" | "missing bucket" | "outside";

/** Finds the directory of a `train_url`. It need not exist; undefined: there is no disk behind the buckets. */
export type LocateLogs = (
  trainUrl: string,
) => { readonly directory: string | undefined } | { readonly problem: PathProblem };

/**
 * Maps `/bucket/dir/`, `obs://bucket/dir/` and `s3://bucket/dir/` to a directory that is, symbolic links resolved, within the
 * bucket's root.
 *
 * @throws LocalServerError ROOT_NOT_FOUND when a directory of the root does not exist, ROOT_UNUSABLE when it is a file or cannot be read.
 */
export function locateLogsIn(root: BucketRoot | undefined): LocateLogs {
  if (typeof root === "string") requireDirectory(root, "The root");
  else
    for (const [bucket, directory] of Object.entries(root ?? {})) requireDirectory(directory, `The bucket ${bucket}`);

  return (trainUrl) => {
    const parts = /^(?:\/|obs:\/\/|s3:\/\/)([^/]*)(?:\/(.*))?$/s.exec(trainUrl);
    if (parts === null) return { problem: "malformed path" };
    const [, bucket = "", key = ""] = parts;
    const segments = key.split("/").filter((segment) => segment !== "");
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(bucket)) return { problem: "malformed bucket" };
    if (segments.some(isUnsafe)) return { problem: "malformed path" };
    if (root === undefined) return { directory: undefined };
    if (typeof root !== "string" && !Object.hasOwn(root, bucket)) return { problem: "missing bucket" };

    const base = resolve(typeof root === "string" ? root : (root[bucket] ?? ""));
    const bucketDirectory = typeof root === "string" ? join(base, bucket) : base;
    const directory = join(bucketDirectory, ...segments);
    try {
      if (!isDirectory(bucketDirectory)) return { problem: "missing bucket" };
      return isWithin(realpathSync(base), realpathOfExisting(directory)) ? { directory } : { problem: "outside" };
    } catch (error) {
      // What the system refuses to look at (no right, a loop of links) is refused here too.
      return { problem: isCode(error, "ENAMETOOLONG") ? "malformed path" : "outside" };
    }
  };
}

function isUnsafe(segment: string): boolean {
  // A colon names a drive or a stream on Windows; elsewhere it is common in names that hold a time.
  return segment === "." || segment === ".." || /[\0\\]/.test(segment) || (sep === "\\" && segment.includes(":"));
}

/** The real path of a directory, or of the nearest directory above it that exists. Throws for a link that leads nowhere. */
function realpathOfExisting(directory: string): string {
  for (let candidate = directory; ; candidate = dirname(candidate)) {
    try {
      return realpathSync(candidate);
    } catch (error) {
      const isMissing = isCode(error, "ENOENT") || isCode(error, "ENOTDIR");
      if (!isMissing || lstatSync(candidate, { throwIfNoEntry: false })?.isSymbolicLink()) throw error;
    }
  }
}

function isWithin(base: string, path: string): boolean {
  const way = relative(base, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function requireDirectory(given: string, what: string): void {
  const path = resolve(given);
  const refused = (code: "ROOT_NOT_FOUND" | "ROOT_UNUSABLE", problem: string, hint: string, cause?: unknown) =>
    new LocalServerError(code, `${what} is to be the directory ${path}, ${problem}.`, hint, { cause });
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) {
      throw refused("ROOT_NOT_FOUND", "which does not exist", "Create it, or name another directory.");
    }
    if (!found.isDirectory()) {
      throw refused("ROOT_UNUSABLE", "which is a file, not a directory", "Name a directory.");
    }
    accessSync(path, constants.R_OK | constants.X_OK);
  } catch (error) {
    if (isLocalServerError(error)) throw error;
    const hint = "Change its rights, or name another directory.";
    throw refused("ROOT_UNUSABLE", `which cannot be read (${codeOf(error)})`, hint, error);
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown error";
