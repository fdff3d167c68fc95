import { once } from "node:events";
import type { Context } from "../context.ts";
import { CommandError, usageError } from "../errors/command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import type { TextSource } from "../io.ts";
import { type Message, say } from "../language/message.ts";

/** Asks on a terminal; elsewhere only `--yes` lets it pass. Rejects when the answer is not yes. */
export async function confirm({ io, globals, words }: Context, question: Message): Promise<void> {
  if (globals.yes) return;
  if (globals.noInput || !io.stdin.isTTY || !io.stderr.isTTY) {
    throw usageError(
      say("{question} Nobody can be asked here, so nothing was done.", { question }),
      say("Add --yes to confirm."),
    );
  }
  io.stderr.write(`${words(question)} [y/N] `);
  const answer = await Promise.race([firstLine(io.stdin), interruption(io.signal)]).finally(() => io.stdin.destroy?.());
  if (!/^y(es)?$/i.test(answer.trim())) {
    throw new CommandError("NOT_CONFIRMED", exitCodes.usage.code, say("Not confirmed; nothing was done."));
  }
}

async function firstLine(source: TextSource): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of source) {
    text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    if (text.includes("\n")) break;
  }
  return text.split("\n", 1)[0] ?? "";
}

async function interruption(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, "abort");
  throw signal.reason;
}
