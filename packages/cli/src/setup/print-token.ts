import { logIn } from "@vizjobs/client/internal/log-in";
import type { Context } from "../context.ts";
import { sessionOptions } from "../connection/connect.ts";
import { configurationError, usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { print } from "../output/print.ts";

/** Prints a token for other programs. */
export async function printToken(context: Context): Promise<void> {
  const { io, globals } = context;
  if (io.stdout.isTTY && !globals.yes) {
    throw usageError(
      say("A token lets everybody who sees it act as you, and this is a terminal."),
      say('Give it to a program: export VIZJOB_TOKEN="$(vizjob auth token)"; or show it with --yes'),
    );
  }
  const found = await logIn(await sessionOptions(context), io.signal);
  if (found === undefined) {
    throw configurationError(
      say(
        "These credentials are an access key, which signs each request: it needs no token, and none can be had for it here.",
      ),
      say("Use them as they are; for a token set up user and password."),
    );
  }
  const { token, endsAt, projectId } = found;
  const expires = endsAt?.toISOString() ?? null;
  await print(context, {
    data: { token, expires_at: expires, project_id: projectId ?? null },
    ids: [token],
    table: () => `${token}\n`,
  });
  context.note(
    expires === null ? say("When the token ends is not known.") : say("The token ends at {time}.", { time: expires }),
  );
}
