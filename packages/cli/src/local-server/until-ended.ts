import type { LocalServer } from "@vizjobs/local";
import { longestTimerMs } from "../parser/durations.ts";

/** Resolves on Ctrl-C, or when there was no request for `idleMs`. */
export async function untilEnded(
  signal: AbortSignal,
  server: Pick<LocalServer, "lastRequestAt">,
  idleMs?: number,
): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const look = (limitMs: number) => {
      const left = server.lastRequestAt + limitMs - Date.now();
      if (left <= 0) end();
      else timer = setTimeout(look, Math.min(left, longestTimerMs), limitMs);
    };
    signal.addEventListener("abort", end);
    if (idleMs !== undefined) look(idleMs);
  });
}
