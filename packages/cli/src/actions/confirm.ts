import type { Context } from "../context.ts";
import { CommandError, usageError } from "../errors/command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { type Message, say } from "../language/message.ts";
import { canAsk, startQuestions } from "./questions.ts";

/** Asks on a terminal; elsewhere only `--yes` lets it pass. Rejects when the answer is not yes. */
export async function confirm(context: Context, question: Message | string): Promise<void> {
  if (context.globals.yes) return;
  if (!canAsk(context)) {
    throw usageError(
      say("{question} Nobody can be asked here, so nothing was done.", { question }),
      say("Add --yes to confirm."),
    );
  }
  const questions = startQuestions(context);
  const answer = await questions.ask(`${context.words(question)} [y/N] `).finally(() => questions.close());
  if (!/^(y(es)?|是)$/i.test(answer?.trim() ?? "")) {
    throw new CommandError("NOT_CONFIRMED", exitCodes.usage.code, say("Not confirmed; nothing was done."));
  }
}
