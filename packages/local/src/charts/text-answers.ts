import type { LogReader } from "../events/log-reader.ts";
import type { StepText } from "../events/texts.ts";
import { jsonTime, keptOf } from "./kept-values.ts";
import { jsonText, plainText } from "./plain-responses.ts";
import { descriptionToHtml } from "./tag-description.ts";
import { tableOf, type TextTable } from "./text-table.ts";

/** `{ run: [tag, …] }`: runs without text are left out. */
export function textTags(reader: LogReader): object {
  const runs = reader.runNames().map((run) => {
    const tags = reader.tags(run).filter((tag) => keptOf(tag, "text") !== undefined);
    return [run, tags.map(({ name }) => name)] as const;
  });
  return Object.fromEntries(runs.filter(([, tags]) => tags.length > 0));
}

/**
 * `[{ wall_time, step, original_shape, string_array, text, truncated, source }]`, and none for a tag without text, as TensorBoard
 * has it. `text` is safe HTML; `source` and `string_array` are what was written, which is hostile.
 */
export async function answerText(reader: LogReader, { run, tag }: Readonly<Record<string, string>>): Promise<Response> {
  if (run === undefined || tag === undefined)
    return plainText("Invalid argument: Both run and tag must be specified", 400);
  const parts: string[] = [];
  // Of the values as they are now: more may come while one is rendered.
  for (const each of keptOf(reader.tag(run, tag), "text")?.slice() ?? []) {
    const { wallTime, step } = jsonTime(each);
    const { rows, isCut } = tableOf(each.value);
    const rest = JSON.stringify({
      original_shape: each.value.shape,
      string_array: rows,
      text: await htmlOf(each.value, rows),
      truncated: isCut,
      source: rows.map((row) => row.join("\t")).join("\n"),
    });
    parts.push(`{"wall_time":${wallTime},"step":${step},${rest.slice(1)}`);
  }
  return jsonText(`[${parts.join(",")}]`);
}

/** A text never changes, and rendering it takes long. */
const rendered = new WeakMap<StepText, Promise<string>>();

function htmlOf(text: StepText, rows: TextTable["rows"]): Promise<string> {
  let html = rendered.get(text);
  if (html === undefined) {
    html = render(text, rows);
    rendered.set(text, html);
  }
  return html;
}

async function render({ shape }: StepText, rows: TextTable["rows"]): Promise<string> {
  if (shape.length === 0) return descriptionToHtml(rows[0]?.[0] ?? "");
  const lines: string[] = [];
  for (const row of rows) {
    lines.push("<tr>");
    for (const cell of row) lines.push(`<td>${await descriptionToHtml(cell)}</td>`);
    lines.push("</tr>");
  }
  const table = ["<table>", "<tbody>", ...lines, "</tbody>", "</table>"].join("\n");
  return shape.length > 2 ? `${sliceWarning(shape.length)}${table}` : table;
}

/** In TensorBoard's words. */
function sliceWarning(dimensions: number): string {
  return `<p><strong>Warning:</strong> This text summary contained data of dimensionality ${dimensions}, but only 2d tables are supported. Showing a 2d slice of the data instead.</p>`;
}
