/** For a POSIX shell, as it is. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A variable in the middle of what {@link quote} gives. */
export function variable(name: string): string {
  return `'"$${name}"'`;
}
