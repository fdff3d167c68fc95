import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Context } from "../context.ts";
import { configurationError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { holdsSecret } from "../output/without-secrets.ts";

/**
 * Refuses a body with a secret from a file that other users of the machine can read.
 *
 * @throws a configuration error that says how to change that.
 */
export async function refuseSharedSecrets({ io }: Context, file: string, body: unknown): Promise<void> {
  if (file === "-" || process.platform === "win32" || !holdsSecret(body)) return;
  const { mode } = await stat(resolve(io.cwd, file));
  if ((mode & 0o077) === 0) return;
  throw configurationError(
    say("{file} holds a secret, and other users of this machine can read it.", { file }),
    say("Keep it to yourself: chmod 600 {file}", { file }),
  );
}
