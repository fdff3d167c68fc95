import { setTimeout as sleep } from "node:timers/promises";

const POLL_MS = 10;
/** What was killed is gone soon. In many containers its entry stays, since the first process there does not collect the dead. */
const GIVE_UP_MS = 250;

/**
 * Signals a process that leads its own group, and what it has started with it: an executable may be a script that starts another.
 * Returns whether there still was somebody. Also run from its text by the orphan guard, so it names nothing but Node's globals.
 */
export function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    // Windows has no groups of this kind.
    return process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    return false;
  }
}

/**
 * Ends a group: its leader is asked to, and forced after `endMs`; what the leader leaves behind is forced at once. Resolves when
 * nobody of it is left.
 */
export async function endGroup(leader: number, leaderEnded: Promise<unknown>, endMs: number): Promise<void> {
  signalGroup(leader, "SIGTERM");
  const force = setTimeout(() => signalGroup(leader, "SIGKILL"), endMs);
  await leaderEnded;
  clearTimeout(force);
  signalGroup(leader, "SIGKILL");
  const deadline = performance.now() + GIVE_UP_MS;
  while (signalGroup(leader, 0) && performance.now() < deadline) await sleep(POLL_MS);
}
