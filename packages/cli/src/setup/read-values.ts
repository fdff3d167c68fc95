import { parseIni } from "@vizjobs/client/internal/setup";
import { orInterrupted } from "../actions/or-interrupted.ts";
import { usageError } from "../errors/command-error.ts";
import type { Io } from "../io.ts";
import { say } from "../language/message.ts";
import { brokenLineOf } from "./ini-lines.ts";
import type { ProfileValues } from "./profile-values.ts";

/** More than any profile has. */
const mostBytes = 100_000;

/**
 * Reads the values of a profile from stdin: a JSON object, or lines of `key = value`.
 *
 * @throws CommandError when it is something else; no part of it is shown, since it may hold secrets.
 */
export async function readValues({ stdin, signal }: Pick<Io, "stdin" | "signal">): Promise<ProfileValues> {
  if (stdin.isTTY) {
    throw usageError(
      say("stdin is a terminal, where everybody could read what is typed."),
      say("Leave --stdin out to be asked, or give a file: vizjob configure --stdin < FILE"),
    );
  }
  const text = await orInterrupted(signal, readAll(stdin)).finally(() => stdin.destroy?.());
  return text.trimStart().startsWith("{") ? fromJson(text) : fromLines(text);
}

function fromJson(text: string): ProfileValues {
  const entries = Object.entries(parsed(text)).map(([key, value]): [string, string] => {
    if (typeof value !== "string") throw usageError(say("{key} is not a text.", { key: key.slice(0, 40) }));
    return [keyOf(key), value];
  });
  return new Map(entries);
}

function parsed(text: string): object {
  try {
    return Object(JSON.parse(text));
  } catch {
    // The runtime's own message would quote the text.
    throw usageError(say("stdin begins as a JSON object, but is none."));
  }
}

function fromLines(text: string): ProfileValues {
  const line = brokenLineOf(text);
  if (line > 0) {
    throw usageError(say("stdin is neither a JSON object nor lines of key = value: see its line {line}.", { line }));
  }
  const sections = parseIni(`[]\n${text}`);
  if (sections.size > 1) {
    throw usageError(
      say("stdin has sections; it may hold the lines of one profile only."),
      say("Leave out the lines in brackets; --profile names the profile."),
    );
  }
  return new Map([...(sections.get("") ?? [])].map(([key, value]) => [keyOf(key), value]));
}

const keyOf = (key: string): string => key.toLowerCase().replaceAll("-", "_");

async function readAll(source: Io["stdin"]): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of source) {
    text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    if (text.length > mostBytes) throw usageError(say("stdin holds more than a profile."));
  }
  return text;
}
