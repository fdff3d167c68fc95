import { wordsFrom } from "../words.ts";
import { chinese } from "./catalogue.ts";
import { clientTextInChinese } from "./client-text.ts";
import { contractTextInChinese } from "./contract-text.ts";

const catalogue: { readonly [text: string]: string } = chinese;

/** The words of somebody who reads Chinese. */
export const chineseWords = wordsFrom("zh", catalogue, (text) => textInChinese(text) ?? text);

/** A text of the command tree, of the contract or of the client in Chinese; undefined for any other. */
export function textInChinese(text: string): string | undefined {
  return catalogue[text] ?? contractTextInChinese(text, catalogue) ?? clientTextInChinese(text);
}
