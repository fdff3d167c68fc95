import { accessSync, constants, lstatSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isLocalServerError, LocalServerError } from "../server/local-server-error.ts";
import { isCode } from "../server/system-error.ts";
import { isBucketName, isSafeName } from "./safe-names.ts";

const isOnWindows = sep === "\\";

/** Where buckets are on disk: a directory of buckets, or a directory for each name. */
export type BucketRoot = string | Readonly<Record<string, string>>;

/** Why a `train_url` has no place on disk. */
export type PathProblem = "malformed path" | "malformed bucket" | "missing bucket" | "outside";

/**
 * Finds the directory of a `train_url`, with its links followed, so that one that is changed later does not lead elsewhere. It need
 * not exist; undefined: there is no disk behind the buckets.
 */
export type LocateLogs = (
  trainUrl: string,
) => { readonly directory: string | undefined } | { readonly problem: PathProblem };

/**
 * Maps `/bucket/dir/`, `obs://bucket/dir/` and `s3://bucket/dir/` to a directory that is, symbolic links resolved, within the
 * bucket's root.
 *
 * @throws LocalServerError ROOT_NOT_FOUND when a directory of the root does not exist, ROOT_UNUSABLE when it is a file or cannot be
 * read, INVALID_OPTION for a bucket that no train_url can name.
 */
export function locateLogsIn(root: BucketRoot | undefined): LocateLogs {
  // Held now, since the working directory may change, and so may the record.
  const whole = typeof root === "string" ? resolve(root) : undefined;
  const single = typeof root === "object" ? new Map(Object.entries(root)) : undefined;
  if (whole !== undefined) requireDirectory(whole, "The root");
  for (const [bucket, directory] of single ?? []) {
    if (!isBucketName(bucket, isOnWindows)) throw noBucket(bucket);
    single?.set(bucket, resolve(directory));
    requireDirectory(resolve(directory), `The bucket ${bucket}`);
  }

  return (trainUrl) => {
    const parts = /^(?:\/|obs:\/\/|s3:\/\/)([^/]*)(?:\/(.*))?$/s.exec(trainUrl);
    if (parts === null) return { problem: "malformed path" };
    const [, bucket = "", key = ""] = parts;
    const segments = key.split("/").filter((segment) => segment !== "");
    if (!isBucketName(bucket, isOnWindows)) return { problem: "malformed bucket" };
    if (!segments.every((segment) => isSafeName(segment, isOnWindows))) return { problem: "malformed path" };
    if (root === undefined) return { directory: undefined };

    const base = whole ?? single?.get(bucket);
    if (base === undefined) return { problem: "missing bucket" };
    const bucketDirectory = whole === undefined ? base : join(base, bucket);
    try {
      if (!isDirectory(bucketDirectory)) return { problem: "missing bucket" };
      const directory = realpathAsFarAsThere(join(bucketDirectory, ...segments));
      return isWithin(realpathSync(base), directory) ? { directory } : { problem: "outside" };
    } catch (error) {
      // What the system refuses to look at (no right, a loop of links) is refused here too.
      return { problem: isCode(error, "ENAMETOOLONG") ? "malformed path" : "outside" };
    }
  };
}

/** The real path of a directory; of what is not there, the real path of what is above it. Throws for a link that leads nowhere. */
function realpathAsFarAsThere(directory: string): string {
  for (let candidate = directory; ; candidate = dirname(candidate)) {
    try {
      return join(realpathSync(candidate), relative(candidate, directory));
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

function noBucket(name: string): LocalServerError {
  const problem = `The option root cannot have the bucket ${JSON.stringify(name)}.`;
  return new LocalServerError(
    "INVALID_OPTION",
    problem,
    "Name it with letters, digits, dots, hyphens and underscores.",
  );
}

function requireDirectory(path: string, what: string): void {
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
