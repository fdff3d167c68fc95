import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Starts a program of the benchmarks on a Node, with a channel for messages. It is to end when the channel does. */
export function startProgram(node: string, program: URL, args: readonly string[] = []): ChildProcess {
  // Options that this process was given, such as those of a profiler, must not reach what is measured.
  const env = { ...process.env, NODE_OPTIONS: "" };
  return fork(fileURLToPath(program), args, { env, execArgv: [], execPath: node });
}

/** What a program says next; rejects when it ends instead. */
export async function nextMessage(child: ChildProcess): Promise<unknown> {
  const stopped = new AbortController();
  try {
    return await Promise.race([
      once(child, "message", { signal: stopped.signal }).then(([message]: unknown[]) => message),
      once(child, "exit", { signal: stopped.signal }).then(() => {
        throw new Error(`${child.spawnargs.slice(1).join(" ")} ended early; its own message is above`);
      }),
    ]);
  } finally {
    stopped.abort();
  }
}

/** A number that a program said by a name. */
export function numberOf(message: unknown, name: string): number {
  const value = fieldOf(message, name);
  if (typeof value === "number") return value;
  throw new Error(`a process said no number ${name}`);
}

/** A text that a program said by a name. */
export function textOf(message: unknown, name: string): string {
  const value = fieldOf(message, name);
  if (typeof value === "string") return value;
  throw new Error(`a process said no text ${name}`);
}

/** Numbers that a program said by a name. */
export function numbersOf(message: unknown, name: string): number[] {
  const value = fieldOf(message, name);
  if (Array.isArray(value) && value.every((each) => typeof each === "number")) return value;
  throw new Error(`a process said no numbers ${name}`);
}

function fieldOf(message: unknown, name: string): unknown {
  return typeof message === "object" && message !== null ? Reflect.get(message, name) : undefined;
}
