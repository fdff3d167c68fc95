import type { Message, MessageValue } from "./message.ts";

/** Puts a message into the reader's language; a text that was never a message stays what it is. */
export type Words = (message: Message | string) => string;

/** The same sentences in another language, by their English text. */
export type Translations = { readonly [text: string]: string };

export function wordsFrom(translations: Translations): Words {
  const words: Words = (message) => {
    if (typeof message === "string") return message;
    const text = Object.hasOwn(translations, message.text) ? translations[message.text] : message.text;
    return filledIn(text ?? message.text, message.values, words);
  };
  return words;
}

/** English: the texts themselves. */
export const english: Words = wordsFrom({});

function filledIn(text: string, values: Message["values"], words: Words): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => valueText(values[name], placeholder, words));
}

function valueText(value: MessageValue | undefined, placeholder: string, words: Words): string {
  return value === undefined ? placeholder : typeof value === "object" ? words(value) : String(value);
}
