import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "../context.ts";
import { configurationError } from "../errors/command-error.ts";
import { localFiles } from "./files.ts";
import { notRunning } from "./not-running.ts";
import { isAlive } from "./is-alive.ts";
import { findServer } from "./find-server.ts";
import { isRegistered } from "./registration.ts";

const goneWithinMs = 10_000;
const pollMs = 25;

/** Asks the server's process to end and resolves when it has. */
export async function localDown(context: Context): Promise<void> {
  const { io } = context;
  const { registration } = localFiles(io.env);
  const running = await findServer(io);
  if (!running) throw notRunning();
  process.kill(running.pid, "SIGTERM");
  const deadline = Date.now() + goneWithinMs;
  while ((await isRegistered(registration, running.pid)) && isAlive(running.pid)) {
    if (Date.now() > deadline)
      throw configurationError(
        `The local server (process ${running.pid}) does not end.`,
        `End it by hand: kill ${running.pid}`,
      );
    await sleep(pollMs, undefined, { signal: io.signal });
  }
  context.note(`The local server at ${running.endpoint} has ended; its jobs are kept in ${running.state}.`);
}
