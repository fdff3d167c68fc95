import * as englishTexts from "@vizjobs/spec/contract/texts";
import * as chineseTexts from "@vizjobs/spec/contract/texts-zh";
import type { Translations } from "../words.ts";

/** Every text of the contract in Chinese, by its English without a full stop. */
const chineseOf = new Map(pairsOf(englishTexts, chineseTexts));

/**
 * A text of the contract, or one that a command made from it: with the facts that follow it in brackets, or inside a sentence
 * of the catalogue, where `{field}` stands for it.
 */
export function contractTextInChinese(text: string, catalogue: Translations): string | undefined {
  const exact = chineseOf.get(withoutStop(text));
  if (exact !== undefined) return text.endsWith(".") ? exact : exact.replace(/。$/, "");
  const facts = /^(.+) \((?:(\d+) to (\d+))?(?:; )?(?:the service's default: (\S+))?\)$/s.exec(text);
  const [, plain = "", minimum, maximum, byService] = facts ?? [];
  if (facts && (minimum ?? byService) !== undefined) {
    const inner = contractTextInChinese(plain, catalogue) ?? catalogue[plain];
    const range = minimum === undefined ? [] : [`${minimum} 至 ${maximum}`];
    const given = byService === undefined ? [] : [`服务的默认值：${byService}`];
    return inner === undefined ? undefined : `${inner}（${[...range, ...given].join("；")}）`;
  }
  for (const [english, chinese] of chineseOf) {
    if (english.length < shortest || !text.startsWith(english)) continue;
    const sentence = catalogue[text.replace(english, "{field}")];
    if (sentence !== undefined) return sentence.replace("{field}", chinese.replace(/。$/, ""));
  }
  return undefined;
}

/** A shorter text may begin a sentence by chance. */
const shortest = 10;

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}

/** Texts at the same place of two tables. */
function pairsOf(english: unknown, chinese: unknown): [string, string][] {
  if (typeof english === "string" && typeof chinese === "string") return [[withoutStop(english), chinese]];
  if (!isTable(english) || !isTable(chinese)) return [];
  return Object.keys(english).flatMap((key) => pairsOf(english[key], chinese[key]));
}

function isTable(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}
