import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { painterFor } from "../output/colours.ts";
import { jsonText } from "../output/json-text.ts";
import { printable } from "../output/printable.ts";
import { type Message, say } from "../language/message.ts";
import { english, type Words } from "../language/words.ts";
import type { Invocation } from "../parser/build-program.ts";
import type { CommandError } from "./command-error.ts";
import { describeFailure, type Failure, isForPrograms } from "./failure.ts";
import { interruption } from "./interruption.ts";

/** Writes what failed to stderr, for people or as JSON, and returns the exit code. */
export async function reportFailure(
  error: unknown,
  {
    io,
    argv,
    invocation,
    words,
  }: {
    readonly io: Io;
    readonly argv: readonly string[];
    readonly invocation: Invocation | undefined;
    readonly words: Words;
  },
): Promise<ExitCode> {
  const format = invocation?.globals["output"] ?? formatIn(argv) ?? io.env["VIZJOB_OUTPUT"];
  const isJson = isForPrograms(format);
  // What programs read is the same in every language.
  const inWords = isJson ? english : words;
  const described = describeFailure(
    io.signal.aborted ? interruptionOf(io.signal, invocation) : error,
    invocation,
    inWords,
  );
  const localHint = await hintOf(described, invocation, io);
  const failure = { ...described, hint: localHint === undefined ? described.hint : inWords(localHint) };
  io.stderr.write(isJson ? `${jsonText(failure)}\n` : forPeople(failure, io, argv));
  return failure.exitCode;
}

/** Loaded when a failure with `--local` asks for it. */
async function hintOf({ code }: Failure, invocation: Invocation | undefined, io: Io): Promise<Message | undefined> {
  if (invocation?.globals["local"] !== true) return undefined;
  const { bucketHint } = await import("../local-server/bucket-hint.ts");
  // A hint is not worth another failure.
  return bucketHint(code, invocation, io).catch(() => undefined);
}

function interruptionOf(signal: AbortSignal, invocation: Invocation | undefined): CommandError {
  const name = invocation?.command.name ?? "";
  if (name === "watch") return interruption(signal, say("Stopped watching; the jobs go on."));
  const isWaiting = invocation?.options["wait"] === true || ["wait", "open"].includes(name);
  return interruption(
    signal,
    isWaiting ? say("Stopped waiting; that changes nothing for the job.") : say("Interrupted."),
  );
}

function forPeople({ message, hint }: Failure, io: Io, argv: readonly string[]): string {
  const paint = painterFor(io.stderr, io.env, argv.includes("--no-color"));
  const lines = [
    `${paint("red", "vizjob:")} ${printableLines(message)}`,
    ...(hint ? [`  ${printableLines(hint)}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

const printableLines = (text: string): string => text.split("\n").map(printable).join("\n  ");

/** Looks at the words themselves, because they may be what is wrong. */
function formatIn(argv: readonly string[]): string | undefined {
  const index = argv.findLastIndex((word) => /^(-[a-zA-Z]*o|--output)/.test(word));
  const word = argv[index] ?? "";
  return /^(-[a-zA-Z]*o|--output)$/.test(word) ? argv[index + 1] : /^(?:--output=|-[a-zA-Z]*?o=?)(.*)$/.exec(word)?.[1];
}
