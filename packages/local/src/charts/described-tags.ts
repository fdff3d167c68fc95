import type { LogReader } from "../events/log-reader.ts";
import type { Tag } from "../events/run-data.ts";
import { tagDescription } from "./tag-description.ts";

/** Characters of HTML in one answer. What exceeds it is left out: a description helps, and is not what the charts are for. */
export const MAX_DESCRIPTIONS = 16 * 2 ** 20;

/** `{ run: { tag: { displayName, description, … } } }` of the tags for which `about` returns what else to say; runs without any are left out. */
export async function describedTags(
  reader: Pick<LogReader, "runNames" | "tags">,
  about: (tag: Tag) => object | undefined,
): Promise<object> {
  const runs: [string, object][] = [];
  let left = MAX_DESCRIPTIONS;
  for (const run of reader.runNames()) {
    const tags: [string, object][] = [];
    for (const tag of reader.tags(run)) {
      const more = about(tag);
      if (more === undefined) continue;
      // Most tags have no description, and nothing to wait for.
      const description = tag.description === "" || left <= 0 ? "" : await tagDescription(tag);
      left -= description.length;
      tags.push([tag.name, { displayName: tag.displayName, description, ...more }]);
    }
    // Not by assignment: a run or a tag may be called __proto__.
    if (tags.length > 0) runs.push([run, Object.fromEntries(tags)]);
  }
  return Object.fromEntries(runs);
}
