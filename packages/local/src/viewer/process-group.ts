import { setTimeout as sleep } from "node:timers/promises";

const POLL_MS = 10;
/** What was killed is gone soon, unless the system does not let go of it. */
const GIVE_UP_MS = 1_000;

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

/** Ends a group, by force after `endMs`; resolves when nobody of it is left. */
export async function endGroup(pid: number, endMs: number): Promise<void> {
  signalGroup(pid, "SIGTERM");
  if (await isGoneWithin(pid, endMs)) return;
  signalGroup(pid, "SIGKILL");
  await isGoneWithin(pid, GIVE_UP_MS);
}

async function isGoneWithin(pid: number, ms: number): Promise<boolean> {
  const deadline = performance.now() + ms;
  while (signalGroup(pid, 0)) {
    if (performance.now() >= deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}
