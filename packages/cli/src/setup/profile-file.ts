import { readFile } from "node:fs/promises";
import { type IniSection, parseIni, profileFileIn } from "@vizjobs/client/internal/setup";
import { configurationError } from "../errors/command-error.ts";
import { sayPathProblem } from "../errors/path-problem.ts";
import type { Environment } from "../io.ts";
import { say } from "../language/message.ts";
import { brokenLineOf } from "./ini-lines.ts";

/** The file of profiles as it is now. */
export interface ProfileFile {
  readonly path: string;
  /** Empty where there is no file. */
  readonly text: string;
  readonly profiles: ReadonlyMap<string, IniSection>;
}

/**
 * Reads the file of profiles; one that is not there has none.
 *
 * @throws CommandError when it is there but cannot be read, or when there is no home directory to look for it in.
 */
export async function readProfileFile(env: Environment): Promise<ProfileFile> {
  const path = profileFileIn(env);
  if (path === undefined) {
    throw configurationError(
      say("There is no home directory to keep profiles in."),
      say("Set VIZJOB_CONFIG_DIR to a directory that is yours."),
    );
  }
  const text = await readText(path);
  const broken = brokenLineOf(text);
  if (broken > 0) {
    throw configurationError(
      say("{path}:{line} is neither [profile] nor key = value: the file of profiles is broken.", {
        path,
        line: broken,
      }),
      say("Correct or remove that line."),
    );
  }
  return { path, text, profiles: parseIni(text) };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return "";
    throw configurationError(
      say("The file of profiles {path} cannot be read: {problem}.", { path, problem: sayPathProblem(error) }),
      say("Make it readable, or set VIZJOB_CONFIG_DIR to another directory."),
    );
  }
}
