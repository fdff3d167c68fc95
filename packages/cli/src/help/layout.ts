import type { HelpStyle } from "./help-style.ts";
import { wrapText } from "./wrap-text.ts";

/** A term and what it means. */
export type Item = readonly [term: string, meaning: string];

export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

export interface HelpParts {
  readonly usage: string;
  readonly paragraphs: readonly string[];
  readonly sections: readonly Section[];
  readonly end: readonly string[];
}

const indent = 2;
const gap = 2;
/** Narrower than this, a meaning goes below its term. */
const leastWidth = 24;

/** Sections in two columns, wrapped to the width; in accessible mode one line each, for a reader that speaks them. */
export function layOut({ usage, paragraphs, sections, end }: HelpParts, style: HelpStyle): string {
  const blocks = [
    usage,
    ...paragraphs.map((text) => linesOf(text, 0, style)),
    ...sections.flatMap((section) => (section.items.length === 0 ? [] : [sectionText(section, style)])),
    end.map((text) => linesOf(text, 0, style)).join("\n"),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function sectionText({ title, items }: Section, style: HelpStyle): string {
  const { widthOf, columns, paint, isAccessible } = style;
  if (isAccessible)
    return [title, ...items.map(([term, meaning]) => `${term}: ${meaning.replace(/^# /, "")}`)].join("\n");
  const width = Math.max(...items.map(([term]) => widthOf(term)));
  const start = indent + width + gap;
  const isBeside = columns - start >= leastWidth;
  const lines = items.map(([term, meaning]) => {
    const shown = " ".repeat(indent) + term;
    return isBeside
      ? shown + " ".repeat(width - widthOf(term) + gap) + linesOf(meaning, start, style)
      : `${shown}\n${" ".repeat(indent * 2)}${linesOf(meaning, indent * 2, style)}`;
  });
  return [paint("bold", title), ...lines].join("\n");
}

/** A text in lines that begin `start` columns from the left; the first of them is there already. */
function linesOf(text: string, start: number, { columns, widthOf, isAccessible }: HelpStyle): string {
  if (isAccessible) return text.replaceAll(/\s+/g, " ");
  return wrapText(text, Math.max(leastWidth, columns - start), widthOf).join(`\n${" ".repeat(start)}`);
}
