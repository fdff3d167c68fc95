import { parseIni } from "@vizjobs/client/internal/setup";

/** One line of an INI text, as the client's parser reads it. */
interface Line {
  readonly text: string;
  /** The section that it belongs to, or begins. */
  readonly section: string;
  readonly isHeader: boolean;
  /** In lower case; undefined for headers, comments and blank lines. */
  readonly key: string | undefined;
}

/** The number of the line, from 1, that sets a key of a section: the last one, which counts. 0 when there is none. */
export function lineOf(text: string, section: string, key: string): number {
  return linesOf(text).findLastIndex((line) => line.section === section && line.key === key) + 1;
}

/** The number of the first line, from 1, that says nothing: no header, key, comment or blank line. 0 when there is none. */
export function brokenLineOf(text: string): number {
  return (
    linesOf(text).findIndex((line) => !line.isHeader && line.key === undefined && !/^\s*([#;]|$)/.test(line.text)) + 1
  );
}

/**
 * Sets keys of a section, and removes those whose value is undefined. Comments, order and all other sections stay as they are; a
 * section that is not there is added at the end.
 */
export function withKeys(text: string, section: string, values: ReadonlyMap<string, string | undefined>): string {
  const open = new Map(values);
  const lines: Line[] = [];
  for (const line of linesOf(text)) {
    if (line.section !== section || line.key === undefined || !values.has(line.key)) {
      lines.push(line);
      continue;
    }
    // A key that stands there twice is set once.
    const value = open.get(line.key);
    open.delete(line.key);
    if (value !== undefined) lines.push({ ...line, text: `${line.key} = ${value}` });
  }
  const added = [...open].flatMap(([key, value]) => (value === undefined ? [] : [`${key} = ${value}`]));
  const texts = lines.map((line) => line.text);
  const last = lines.findLastIndex((line) => line.section === section && (line.isHeader || line.key !== undefined));
  if (last >= 0) texts.splice(last + 1, 0, ...added);
  else texts.push(...(texts.some((line) => line.trim() !== "") ? [""] : []), `[${section}]`, ...added);
  return joined(texts, text);
}

/** Takes a section out, up to its last key: comments after that may belong to what follows. */
export function withoutSection(text: string, section: string): string {
  const lines = linesOf(text);
  const kept = lines.filter(({ section: own, isHeader, key }, index) => {
    if (own !== section) return true;
    const rest = lines.slice(index);
    const end = rest.findIndex((line, ahead) => ahead > 0 && (line.section !== section || line.isHeader));
    const following = end < 0 ? rest : rest.slice(0, end);
    return !isHeader && key === undefined && !following.some((line) => line.key !== undefined);
  });
  return joined(
    kept.map((line) => line.text),
    text,
  );
}

function linesOf(text: string): Line[] {
  let section = "";
  const texts = text.split(/\r?\n/);
  if (texts.at(-1) === "") texts.pop();
  return texts.map((line) => {
    // Asked of the parser line by line, so that both agree on what a line is.
    const [found] = [...parseIni(`[]\n${line}`)].slice(1);
    if (found !== undefined || isHeader(line)) {
      section = found?.[0] ?? "";
      return { text: line, section, isHeader: true, key: undefined };
    }
    const [key] = [...(parseIni(`[]\n${line}`).get("") ?? new Map<string, string>()).keys()];
    return { text: line, section, isHeader: false, key };
  });
}

/** A header with an empty name is one, too. */
const isHeader = (line: string): boolean => /^\[[^\]]*/.test(line.trim());

function joined(lines: readonly string[], like: string): string {
  const end = like.includes("\r\n") ? "\r\n" : "\n";
  return lines.map((line) => `${line}${end}`).join("");
}
