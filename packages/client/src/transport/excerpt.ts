/** The beginning of a text in one line, short enough for a message. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, 2_000)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
