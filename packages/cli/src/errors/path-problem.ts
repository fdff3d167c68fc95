import { access, constants, stat } from "node:fs/promises";
import { type Message, say } from "../language/message.ts";
import { english } from "../language/words.ts";

const sentences: { readonly [code: string]: Message } = {
  ENOENT: say("it does not exist"),
  ENOTDIR: say("a part of its path is no directory"),
  EISDIR: say("it is a directory"),
  EACCES: say("permission is missing"),
  EPERM: say("permission is missing"),
  EROFS: say("the file system is read-only"),
  ENOSPC: say("the disk is full"),
  EDQUOT: say("the disk quota is used up"),
  EFBIG: say("no file may be as large"),
  ELOOP: say("it is a link that leads nowhere"),
  EEXIST: say("there is something else by that name"),
};

/** What the operating system said of a path, as a part of a message. */
export function sayPathProblem(error: unknown): Message | string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return sentences[code] ?? (error instanceof Error ? error.message : String(error));
}

/** The same in English. */
export const pathProblem = (error: unknown): string => english(sayPathProblem(error));

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
