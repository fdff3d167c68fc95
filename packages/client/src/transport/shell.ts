/** For a POSIX shell, as it is. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A variable, or the output of a command, in the middle of what {@link quote} gives. */
export function inserted(what: string): string {
  return `'"${what}"'`;
}
