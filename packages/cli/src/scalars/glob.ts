/**
 * Whether a name is one of those that a pattern stands for: `*` is any text, slashes included, `?` any character. Names come from
 * others, so the time is bounded, as it would not be with an expression.
 */
export function matches(name: string, pattern: string | undefined): boolean {
  if (pattern === undefined) return true;
  const text = Array.from(name);
  const signs = Array.from(pattern);
  let at = 0;
  let sign = 0;
  // Where the last star stands, and up to where it reaches so far.
  let star = -1;
  let reach = 0;
  while (at < text.length) {
    if (signs[sign] === "*") {
      star = sign;
      reach = at;
      sign += 1;
    } else if (signs[sign] === "?" || signs[sign] === text[at]) {
      at += 1;
      sign += 1;
    } else if (star >= 0) {
      reach += 1;
      at = reach;
      sign = star + 1;
    } else {
      return false;
    }
  }
  return signs.slice(sign).every((rest) => rest === "*");
}
