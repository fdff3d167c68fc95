/** The tags that share what comes before their first slash. Tags without one share the name "". */
export interface TagGroup {
  readonly name: string;
  readonly tags: readonly string[];
}

const collator = new Intl.Collator("en", { numeric: true });

/** In the order of names, as people count: layer2 before layer10. */
export function sortNames(names: Iterable<string>): string[] {
  return Array.from(names).toSorted((a, b) => collator.compare(a, b) || (a < b ? -1 : 1));
}

/** Tags and their groups by name; those without a prefix come first. */
export function groupTags(tags: Iterable<string>): TagGroup[] {
  const groups = new Map<string, string[]>();
  for (const tag of sortNames(tags)) {
    const slash = tag.indexOf("/");
    const name = slash < 0 ? "" : tag.slice(0, slash);
    const group = groups.get(name) ?? [];
    group.push(tag);
    groups.set(name, group);
  }
  return sortNames(groups.keys()).map((name) => ({ name, tags: groups.get(name) ?? [] }));
}
