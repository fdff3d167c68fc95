import { client } from "./client.ts";

/** Values without blanks: they keep a general sentence from matching another one by chance. */
const singleWords: ReadonlySet<string> = new Set([
  "field",
  "from",
  "goal",
  "host",
  "id",
  "length",
  "limit",
  "operation",
  "option",
  "to",
  "unit",
]);

const sentences = Object.entries(client).map(([english, chinese]) => ({
  pattern: new RegExp(
    `^${english
      .split(/\{(\w+)\}/)
      .map(partPattern)
      .join("")}$`,
    "s",
  ),
  chinese,
}));

/** A sentence of the client in Chinese, with its values, which may be sentences themselves; undefined for any other. */
export function clientTextInChinese(text: string): string | undefined {
  for (const { pattern, chinese } of sentences) {
    const match = pattern.exec(text);
    if (!match) continue;
    return chinese.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = match.groups?.[name] ?? "";
      const parts = name === "reasons" ? value.split("; ") : [value];
      return parts.map((part) => clientTextInChinese(part) ?? part).join("；");
    });
  }
  return undefined;
}

/** Texts and names of values by turns, as `split` gives them. */
function partPattern(part: string, index: number): string {
  if (index % 2 === 0) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `(?<${part}>${singleWords.has(part) ? String.raw`\S+?` : ".+?"})`;
}
