/** Keys of a section, in lower case, and their values. */
export type IniSection = ReadonlyMap<string, string>;

/** Reads an INI text: `[section]`, `key = value` or `key: value`, lines that start with `#` or `;` are comments. */
export function parseIni(text: string): ReadonlyMap<string, IniSection> {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    // Takes off a byte order mark too.
    const trimmed = line.trim();
    if (trimmed === "" || /^[#;]/.test(trimmed)) continue;
    // Whatever begins with a bracket ends the section before: its keys may belong to another account.
    const name = /^\[([^\]]*)/.exec(trimmed)?.[1]?.trim();
    if (name !== undefined) {
      section = sections.get(name) ?? new Map();
      sections.set(name, section);
      continue;
    }
    const [, key, value] = /^([^=:]+)[=:](.*)$/.exec(trimmed) ?? [];
    if (key !== undefined && value !== undefined) section.set(key.trim().toLowerCase(), value.trim());
  }
  return sections;
}
