let markdown: ReturnType<typeof loadMarkdown> | undefined;

async function loadMarkdown() {
  const { default: Markdown } = await import("markdown-it");
  return new Markdown("commonmark", { html: false, maxNesting: 20 }).enable("table");
}

/**
 * Turns a tag's Markdown into the HTML that TensorBoard gives out, tables included. The text is hostile: raw HTML in it is
 * escaped, links to scripts are dropped, nesting is bounded. Loaded on the first description, since most files have none.
 */
export async function descriptionToHtml(description: string): Promise<string> {
  if (description === "") return "";
  markdown ??= loadMarkdown();
  return (await markdown).render(description.replaceAll("\0", "")).trimEnd();
}
