import { Document, visit } from "yaml";
import { escapedInJson } from "./json-text.ts";
import { unsafe } from "./printable.ts";

/** YAML in which no character can move a cursor: strange ones stand in quoted texts only, as escapes. No line is folded. */
export function yamlText(value: unknown): string {
  // Quoted too is what older readers take for something else than a text: `on`, `no`, `1:20`.
  const document = new Document(value, { compat: "yaml-1.1" });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && node.value.replaceAll("\n", "").search(unsafe) >= 0)
        node.type = "QUOTE_DOUBLE";
    },
  });
  return escapedInJson(document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY }));
}
