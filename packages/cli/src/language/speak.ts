import { chooseLanguage } from "./choose-language.ts";
import type { Environment } from "../io.ts";
import { english, type Words } from "./words.ts";

/** The words of the reader's language. Chinese is loaded only for those who read it. */
export async function speak(env: Environment): Promise<Words> {
  if (chooseLanguage(env) === "en") return english;
  const { chineseWords } = await import("./zh/chinese-words.ts");
  return chineseWords;
}
