import { stripVTControlCharacters } from "node:util";

/**
 * Gives a function that measures texts such as these as a terminal shows them. The data about wide characters is loaded only
 * where one may occur: that takes as long as half of a short command.
 */
export async function widthOfTexts(texts: readonly string[]): Promise<(text: string) => number> {
  if (texts.every((text) => /^[ -~]*$/.test(stripVTControlCharacters(text)))) return plainWidth;
  const { default: stringWidth } = await import("string-width");
  return stringWidth;
}

const plainWidth = (text: string): number => stripVTControlCharacters(text).length;
