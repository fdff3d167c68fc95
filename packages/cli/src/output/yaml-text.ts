import { Document, visit } from "yaml";
import { escapedInJson } from "./json-text.ts";
import { unsafe } from "./printable.ts";

/** YAML in which no character can move a cursor: strange ones stand in quoted texts only, as escapes. No line is folded. */
export function yamlText(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && node.value.replaceAll("\n", "").search(unsafe) >= 0)
        node.type = "QUOTE_DOUBLE";
    },
  });
  return escapedInJson(document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY }));
}
