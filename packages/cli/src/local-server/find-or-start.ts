import type { Io } from "../io.ts";
import { say } from "../language/message.ts";
import { speak } from "../language/speak.ts";
import type { GlobalOptions } from "../parser/global-options.ts";
import { findServer } from "./find-server.ts";
import type { Registration } from "./registration.ts";

/** The running local server; one is started in the background when there is none. */
export async function findOrStartLocalServer(io: Io, globals: GlobalOptions): Promise<Registration> {
  const running = await findServer(io);
  if (running) return running;
  const { startDetached } = await import("./start-detached.ts");
  const started = await startDetached(io, []);
  if (!globals.quiet) {
    const words = await speak(io.env);
    const { endpoint, root } = started;
    io.stderr.write(
      `${words(
        say(
          "Started a local server at {endpoint}; /bucket/logs/ is {root}/bucket/logs. It ends after 30 idle minutes.",
          {
            endpoint,
            root,
          },
        ),
      )}\n`,
    );
  }
  return started;
}
