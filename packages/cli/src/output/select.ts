import type { answerFields } from "@vizjobs/spec/contract/answer-fields";
import type { Context } from "../context.ts";
import { checkColumns, columnsIn, reduced, valueAt } from "./columns.ts";
import { painterFor } from "./colours.ts";
import { contractColumns } from "./contract-columns.ts";
import { jsonText } from "./json-text.ts";
import { printable, printableLines } from "./printable.ts";
import type { Printable } from "./print.ts";
import { cellText } from "./rows.ts";
import { search } from "./query.ts";
import { renderTable } from "./table.ts";

/** `--query`, then `--columns`: what is asked for of what was found. */
export async function select(context: Context, found: Printable): Promise<Printable> {
  const { query, columns } = context.globals;
  const queried = query === undefined ? found : await withQuery(found, query);
  return columns === undefined ? queried : withColumns(context, queried, columns);
}

async function withQuery({ data }: Printable, query: string): Promise<Printable> {
  const result = search(query, data);
  return {
    data: result,
    ...(Array.isArray(result) ? { items: result } : {}),
    // A single value is what a script wants to put into a variable.
    table: () => (typeof result === "object" && result !== null ? `${jsonText(result, 2)}\n` : `${plain(result)}\n`),
  };
}

const plain = (value: unknown): string => (typeof value === "string" ? printableLines(value) : jsonText(value));

function withColumns(context: Context, found: Printable, columns: readonly string[]): Printable {
  const { data, items = [data], fields = [] } = found;
  // A query that found nothing says nothing of what it might find.
  if (fields.length > 0 || items.some((item) => item !== null)) checkColumns(columns, knownColumns(items, fields));
  return {
    data: reducedIn(data, found.items, columns),
    ...(found.items === undefined ? {} : { items: items.map((item) => reduced(item, columns)) }),
    table: () => columnTable(context, found, columns),
  };
}

function knownColumns(items: readonly unknown[], fields: readonly string[]): string[] {
  const found = columnsIn(items);
  const isOutcome = found.includes("job_id" satisfies (typeof answerFields.showVisualizationJob)[number]);
  return [...new Set([...fields, ...found, ...(isOutcome ? contractColumns : [])])];
}

/** Items stand in `data` as it is, or as one of its fields, such as the jobs of a page. */
function reducedIn(data: unknown, items: readonly unknown[] | undefined, columns: readonly string[]): unknown {
  if (items === undefined || data === items || typeof data !== "object" || data === null || Array.isArray(data)) {
    return reduced(data, columns);
  }
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, value === items ? reduced(value, columns) : value]),
  );
}

async function columnTable({ io, globals }: Context, found: Printable, columns: readonly string[]): Promise<string> {
  const { data, items = [data] } = found;
  if (items.length === 0) return "";
  const paint = painterFor(io.stdout, io.env, globals.noColor);
  const headers = columns.map((column) => paint("bold", column.toUpperCase()));
  const rows = items.map((item) =>
    columns.map((column) => {
      const value = valueAt(item, column);
      return found.cell?.(column, value) ?? printable(cellText(value));
    }),
  );
  return renderTable(rows, {
    ...(globals.noHeaders && !io.isAccessible ? {} : { headers }),
    isAccessible: io.isAccessible,
    columns: io.stdout.isTTY ? io.stdout.columns : undefined,
  });
}
