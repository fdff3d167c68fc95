// Writes the documents that derive from the command tree; a test is red while they are stale.
import { writeFileSync } from "node:fs";
import { documents } from "./documents.ts";

for (const { file, text } of documents()) writeFileSync(file, text);
