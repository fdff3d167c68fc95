import type { Catalogue } from "./zh/catalogue.ts";

/** A sentence of the command in English, with `{name}` for each value; `zh/` holds each of them in Chinese. */
export type MessageText = keyof Catalogue;

/** A sentence before it is known who reads it. */
export interface Message {
  readonly text: MessageText;
  readonly values: { readonly [name: string]: MessageValue };
}

export type MessageValue = string | number | Message;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/**
 * A sentence to be put into words when it is shown. A text that has no Chinese, or a value that it does not name, does not compile.
 */
export function say<const Text extends MessageText>(
  text: Text,
  ...[values]: [NamesIn<Text>] extends [never] ? [] : [values: { readonly [name in NamesIn<Text>]: MessageValue }]
): Message {
  return { text, values: values ?? {} };
}
