type Measure = (text: string) => number;

/** What may not be torn apart: a word, or one Chinese character, each with the marks that cling to it. */
const chunk = /\s*[（“「]*(?:\p{sc=Han}|[^\s\p{sc=Han}，。；：、（）“”「」]+)?[，。；：、）”」]*/gu;

/** Breaks a text into lines of at most `width`, between words and between Chinese characters. */
export function wrapText(text: string, width: number, widthOf: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [part] of text.replaceAll(/\s+/g, " ").matchAll(chunk)) {
    if (line !== "" && widthOf(line + part) > width) {
      lines.push(line);
      line = part.trimStart();
    } else {
      line += line === "" ? part.trimStart() : part;
    }
  }
  return line === "" ? lines : [...lines, line];
}
