import type { Language } from "./choose-language.ts";
import type { Message, MessageValue } from "./message.ts";

/** Puts a message into the reader's language; so it does with texts of the command tree, of the contract and of the client that it knows. */
export interface Words {
  (message: Message | string): string;
  readonly language: Language;
}

/** The same sentences in another language, by their English text. */
export type Translations = { readonly [text: string]: string };

/** Words of a language; `translate` is for texts that were never messages. */
export function wordsFrom(language: Language, translations: Translations, translate: (text: string) => string): Words {
  const words = (message: Message | string): string => {
    if (typeof message === "string") return translate(message);
    const text = Object.hasOwn(translations, message.text) ? translations[message.text] : message.text;
    return filledIn(text ?? message.text, message.values, words);
  };
  return Object.assign(words, { language });
}

/** English: the texts themselves. */
export const english: Words = wordsFrom("en", {}, (text) => text);

function filledIn(text: string, values: Message["values"], words: (message: Message) => string): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => valueText(values[name], placeholder, words));
}

function valueText(value: MessageValue | undefined, placeholder: string, words: (message: Message) => string): string {
  return value === undefined ? placeholder : typeof value === "object" ? words(value) : String(value);
}
