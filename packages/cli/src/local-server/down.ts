import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "../context.ts";
import { type CommandError, configurationError } from "../errors/command-error.ts";
import type { Io } from "../io.ts";
import { say } from "../language/message.ts";
import { localFiles } from "./files.ts";
import { findOwner } from "./find-server.ts";
import { isAlive } from "./is-alive.ts";
import { noServer } from "./not-running.ts";
import { findRunning, isRegistered, type Registration } from "./registration.ts";

const goneWithinMs = 10_000;
const pollMs = 25;

/** Asks the server's process to end and resolves when it has; finds it also when its `local.json` is lost or damaged. */
export async function localDown(context: Context): Promise<void> {
  const { io } = context;
  const { registration, state } = localFiles(io.env);
  const running = await findRunning(registration);
  const pid = running?.pid ?? (await findOwner(io));
  if (pid === undefined) throw noServer();
  const isHere = running === undefined || (await findOwner(io, running)) === pid;
  if (!isHere && (await findRunning(registration))) throw notHere(running);
  if (isHere && isAlive(pid)) process.kill(pid, "SIGTERM");
  const deadline = Date.now() + goneWithinMs;
  // A process that nobody waits for stays in the system's table after its end, so its own files are looked at, too.
  while (isAlive(pid) && (await (running ? isRegistered(registration, pid) : isOwner(pid, io)))) {
    if (Date.now() > deadline)
      throw configurationError(
        say("The local server (process {pid}) does not end.", { pid }),
        say("End it by hand: kill {pid}", { pid }),
      );
    await sleep(pollMs, undefined, { signal: io.signal });
  }
  context.note(
    running
      ? say("The local server at {endpoint} has ended; its jobs are kept in {state}.", {
          endpoint: running.endpoint,
          state: running.state,
        })
      : say("The local server (process {pid}) has ended; its jobs are kept in {state}.", { pid, state }),
  );
}

/** One that answers out of a container has a number that is nobody's here, or another program's. */
const notHere = ({ endpoint, pid }: Registration): CommandError =>
  configurationError(
    say(
      "The local server at {endpoint} answers, but process {pid} of this machine is not the one that holds its jobs.",
      {
        endpoint,
        pid,
      },
    ),
    say("End it where it was started, such as in its container."),
  );

const isOwner = async (pid: number, io: Pick<Io, "env">): Promise<boolean> => (await findOwner(io)) === pid;
