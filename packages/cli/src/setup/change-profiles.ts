import { randomUUID } from "node:crypto";
import { lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { CommandError, configurationError } from "../errors/command-error.ts";
import { sayPathProblem } from "../errors/path-problem.ts";
import type { Environment } from "../io.ts";
import { say } from "../language/message.ts";
import { withFileLock } from "./file-lock.ts";
import { type ProfileFile, readProfileFile } from "./profile-file.ts";

/**
 * Changes the file of profiles: what `change` makes of it replaces it at once, for its owner alone, and no change of another process
 * in between is lost.
 *
 * @throws CommandError when the file cannot be replaced; it is whole and unchanged then.
 */
export async function changeProfiles(
  env: Environment,
  change: (file: ProfileFile) => string | Promise<string>,
): Promise<void> {
  const { path } = await readProfileFile(env);
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await refuseLink(path);
    await withFileLock(path, async () => {
      const file = await readProfileFile(env);
      const text = await change(file);
      if (text !== file.text) await replace(path, text);
    });
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw configurationError(
      say("The file of profiles {path} cannot be written: {problem}. Nothing was changed.", {
        path,
        problem: sayPathProblem(error),
      }),
      say("Make room or permission there, or set VIZJOB_CONFIG_DIR to a directory that is yours."),
    );
  }
}

/** What replaces a link is a file, and what the link led to stays behind with old secrets. */
async function refuseLink(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isSymbolicLink()) return;
  throw configurationError(
    say("The file of profiles {path} is a symbolic link. Nothing was changed.", { path }),
    say("Change the file that it leads to yourself, or set VIZJOB_CONFIG_DIR to the directory of that file."),
  );
}

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
