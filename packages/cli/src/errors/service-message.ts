import type { ApiError } from "@vizjobs/client";
import { errorTexts } from "@vizjobs/spec/contract/texts";
import { say } from "../language/message.ts";
import type { Words } from "../language/words.ts";

/**
 * What a refusal means in the contract's words, then the service's own, for readers of another language than the service's.
 * Undefined where the client's message is as good: in English, and for codes that the contract does not explain.
 */
export function serviceMessage(
  { code, status, requestId, serviceMessage: said }: ApiError,
  words: Words,
): string | undefined {
  if (words.language === "en" || code === undefined) return undefined;
  const text = errorTexts[`${status}:${code}`] ?? errorTexts[code];
  if (text === undefined) return undefined;
  const where = [code, `HTTP ${status}`, ...(requestId === undefined ? [] : [`request id ${requestId}`])].join(", ");
  const answer = say("The service says: {said} ({where})", { said: said ?? "-", where });
  return `${words(text.meaning)}${words(answer)}`;
}
