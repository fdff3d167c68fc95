import { chooseLanguage } from "./choose-language.ts";
import type { Environment } from "../io.ts";
import { english, type Words, wordsFrom } from "./words.ts";

/** The words of the reader's language. Chinese is loaded only for those who read it. */
export async function speak(env: Environment): Promise<Words> {
  if (chooseLanguage(env) === "en") return english;
  const { chinese } = await import("./zh/catalogue.ts");
  return wordsFrom(chinese);
}
