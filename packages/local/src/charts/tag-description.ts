import { setImmediate } from "node:timers/promises";

import type { Tag } from "../events/run-data.ts";

/** Longer descriptions are shown as plain text, up to here. */
const MAX_MARKDOWN_CHARACTERS = 4_096;
/** Short rows of a wide table are filled up to its width: 4 KiB of Markdown can ask for 65,000 cells, half a second's work. */
const MAX_TABLE_CELLS = 2_000;
/** Markup makes a short text a little longer. A link that is defined once and used 500 times makes a megabyte of 4 KiB. */
const MAX_HTML = { perCharacter: 10, besides: 1_000 };

let markdown: ReturnType<typeof loadMarkdown> | undefined;

async function loadMarkdown() {
  const { default: Markdown } = await import("markdown-it");
  return new Markdown("commonmark", { html: false, maxNesting: 20 }).enable("table");
}

/** A tag never changes, and the page asks for its description again and again. */
const rendered = new WeakMap<Tag, Promise<string>>();

/** The HTML of a tag's description, rendered once, and each in a turn of the event loop of its own. */
export function tagDescription(tag: Tag): Promise<string> {
  let html = rendered.get(tag);
  if (html === undefined) {
    html = descriptionToHtml(tag.description);
    rendered.set(tag, html);
  }
  return html;
}

/**
 * Turns a tag's Markdown into the HTML that TensorBoard gives out, tables included. The text is hostile: raw HTML in it is
 * escaped, links to scripts are dropped, nesting, length, tables and what becomes of them are bounded. Loaded on the first description, since
 * most files have none.
 */
export async function descriptionToHtml(description: string): Promise<string> {
  if (description === "") return "";
  markdown ??= loadMarkdown();
  const renderer = await markdown;
  await setImmediate();
  const text = description.replaceAll("\0", "");
  if (isCheap(text)) {
    const html = renderer.render(text).trimEnd();
    if (html.length <= text.length * MAX_HTML.perCharacter + MAX_HTML.besides) return html;
  }
  const shown = text.length > MAX_MARKDOWN_CHARACTERS ? `${text.slice(0, MAX_MARKDOWN_CHARACTERS)}…` : text;
  return `<p>${renderer.utils.escapeHtml(shown)}</p>`;
}

function isCheap(text: string): boolean {
  if (text.length > MAX_MARKDOWN_CHARACTERS) return false;
  const lines = text.split("\n");
  const columns = Math.max(...lines.map((line) => line.split("|").length));
  return columns === 1 || columns * lines.length <= MAX_TABLE_CELLS;
}
