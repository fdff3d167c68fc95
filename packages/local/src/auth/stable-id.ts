import { createHash } from "node:crypto";

/** An id of the usual form that is always the same for the same thing. */
export function stableId(thing: string): string {
  return createHash("sha256").update(thing).digest("hex").slice(0, 32);
}
