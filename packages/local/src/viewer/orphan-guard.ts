import type { ChildProcess } from "node:child_process";
import type { Writable } from "node:stream";
import { signalGroup } from "./process-group.ts";

/**
 * Ends processes when this one is gone, in whatever way: a program that embeds the server may have no signal handlers, and nobody
 * can handle SIGKILL. A small process of our own reads from a pipe whose other end only this process holds.
 */
export interface OrphanGuard {
  readonly watch: (pid: number) => void;
  readonly release: (pid: number) => void;
  /** Ends the guard if there is nothing to watch; resolves when it has ended. The next process gets a new one. */
  readonly rest: () => Promise<void>;
}

export function createOrphanGuard(endMs: number): OrphanGuard {
  const watched = new Set<number>();
  let guard: ChildProcess | undefined;

  const tell = (line: string): void => {
    guard?.stdin?.write(`${line}\n`);
  };
  return {
    watch(pid) {
      if (guard === undefined || hasEnded(guard)) {
        guard = startGuard(endMs);
        for (const other of watched) tell(`+${other}`);
      }
      watched.add(pid);
      tell(`+${pid}`);
    },
    release(pid) {
      if (watched.delete(pid)) tell(`-${pid}`);
    },
    async rest() {
      if (watched.size > 0 || guard === undefined) return;
      const ended = untilEnded(guard);
      guard.ref();
      guard.stdin?.end();
      guard = undefined;
      await ended;
    },
  };
}

async function untilEnded(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  await new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
}

function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

function startGuard(endMs: number): ChildProcess {
  const { spawn } = process.getBuiltinModule("node:child_process");
  // In a group of its own: Ctrl-C in a terminal must not end it before it has done its work.
  const child = spawn(process.execPath, ["-e", `(${guardProgram.toString()})(${endMs}, ${signalGroup.toString()})`], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    windowsHide: true,
    // Electron's executable is Node only when it is told. What NODE_OPTIONS loads into programs is not for this one.
    env: { ...process.env, NODE_OPTIONS: "", ELECTRON_RUN_AS_NODE: "1" },
  });
  // Without a guard everything else goes on.
  child.on("error", () => {});
  // Node makes none when there are no file descriptors left for it, which the types do not tell.
  const stdin: Writable | undefined = child.stdin;
  stdin?.on("error", () => {});
  child.unref();
  if (stdin && "unref" in stdin && typeof stdin.unref === "function") stdin.unref();
  return child;
}

/** The guard's whole program, which is run from its text: it must not name anything outside itself but Node's globals. */
function guardProgram(endMs: number, signal: typeof signalGroup): void {
  const pids = new Set<number>();
  let rest = "";
  process.stdin.setEncoding("utf8");
  process.stdin.on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line.startsWith("+")) pids.add(Number(line.slice(1)));
      else pids.delete(Number(line.slice(1)));
    }
  });
  process.stdin.on("end", () => {
    for (const pid of pids) signal(pid, "SIGTERM");
    const startedAt = Date.now();
    const look = (): void => {
      for (const pid of pids) if (!signal(pid, 0)) pids.delete(pid);
      if (pids.size === 0) return;
      if (Date.now() - startedAt < endMs) return void setTimeout(look, 50);
      for (const pid of pids) signal(pid, "SIGKILL");
    };
    look();
  });
}
