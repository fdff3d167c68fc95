import { setMaxListeners } from "node:events";
import { resolve } from "node:path";
import type { OpenKeychain } from "./setup/keychain.ts";

/** Where text goes: what a `NodeJS.WriteStream` is, reduced. */
export interface TextSink {
  write(text: string): unknown;
  /** Absent: a pipe or a file. */
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** Where answers come from. */
export type TextSource = AsyncIterable<string | Uint8Array> & {
  readonly isTTY?: boolean;
  /** Called when no answer is wanted any more: a terminal that is still read would keep the process alive. */
  destroy?(): unknown;
};

export type Environment = { readonly [name: string]: string | undefined };

/** The world around one command, as the caller of `run` may set it. */
export interface RunOptions {
  /** Where data goes. Default: `process.stdout`. */
  readonly stdout?: TextSink;
  /** Where messages go. Default: `process.stderr`. */
  readonly stderr?: TextSink;
  /** Answers to questions. Default: `process.stdin`. */
  readonly stdin?: TextSource;
  /** The only environment that is read. Default: `process.env`. */
  readonly env?: Environment;
  /** Where relative paths start. Default: `process.cwd()`. */
  readonly cwd?: string;
  /** Used for every request to the API. Default: `globalThis.fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Ctrl-C: abort with the reason `"SIGINT"` (exit code 130, also for any other reason) or `"SIGTERM"` (143). */
  readonly signal?: AbortSignal;
  /** Repeats of a failed request. Default: the client's. */
  readonly maxRetries?: number;
  /** Opens the keychain of the system; undefined where there is none. Default: that of the user. */
  readonly openKeychain?: OpenKeychain;
  /** Whether what is written to stdout is still read: what has no end stops when it is not. Default: it is. */
  readonly hasReader?: () => boolean;
}

/** The world around one command, with nothing left open. */
export interface Io {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly stdin: TextSource;
  readonly env: Environment;
  readonly cwd: string;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly signal: AbortSignal;
  readonly maxRetries: number | undefined;
  readonly openKeychain: OpenKeychain;
  /** For a reader that speaks: words instead of redraws, one thing a line instead of columns. */
  readonly isAccessible: boolean;
  readonly hasReader: () => boolean;
}

export function resolveIo(options: RunOptions): Io {
  const cwd = options.cwd ?? workingDirectory(options.env ?? process.env);
  const env = resolveEnvironment(options.env ?? process.env, cwd);
  return {
    // The process's streams are opened by the first look at them: only those that are used are.
    get stdout() {
      return options.stdout ?? process.stdout;
    },
    get stderr() {
      return options.stderr ?? process.stderr;
    },
    get stdin() {
      return options.stdin ?? process.stdin;
    },
    env,
    cwd,
    fetch: options.fetch,
    signal: withManyListeners(options.signal ?? new AbortController().signal),
    maxRetries: options.maxRetries,
    openKeychain:
      options.openKeychain ?? (async () => (await import("./setup/system-keychain.ts")).openSystemKeychain()),
    isAccessible: (env["VIZJOB_ACCESSIBLE"] ?? "0") !== "0",
    hasReader: options.hasReader ?? (() => true),
  };
}

/** Without empty variables, which count as unset, and with a directory that a program started elsewhere finds too. */
function resolveEnvironment(env: Environment, cwd: string): Environment {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const { VIZJOB_CONFIG_DIR: directory } = set;
  return directory === undefined ? set : { ...set, VIZJOB_CONFIG_DIR: resolve(cwd, directory) };
}

/** Of a directory that was removed the shell still knows the name. */
function workingDirectory(env: Environment): string {
  try {
    return process.cwd();
  } catch {
    return env["PWD"] ?? "/";
  }
}

/** Each of many calls at once listens to it, which is no leak. */
function withManyListeners(signal: AbortSignal): AbortSignal {
  setMaxListeners(0, signal);
  return signal;
}
