/**
 * Parses JSON; integers beyond ±(2^53 − 1) become strings of their digits instead of losing some. Linear in the length of the
 * text. Accepts exactly what `JSON.parse` accepts.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function parseLosslessJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const quoted = quoteUnsafeIntegers(text);
  return quoted === text ? value : JSON.parse(quoted);
}

/** Expects valid JSON: outside of strings, a minus or a digit starts a number, and a number ends at what cannot be part of it. */
function quoteUnsafeIntegers(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const character = text[at];
    if (character === '"') {
      at = endOfString(text, at);
    } else if (character !== undefined && isNumberPart(character)) {
      at = endOfNumber(text, at);
      const number = text.slice(start, at);
      if (/^-?\d{16,}$/.test(number) && !Number.isSafeInteger(Number(number))) {
        pieces.push(text.slice(copied, start), '"', number, '"');
        copied = at;
      }
    } else {
      at += 1;
    }
  }
  pieces.push(text.slice(copied));
  return pieces.join("");
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isNumberPart(text[at] ?? "")) at += 1;
  return at;
}

/** `e` and `E` also end `true` and `false`, which no digit can follow: reading those as a number changes nothing. */
function isNumberPart(character: string): boolean {
  return (character >= "0" && character <= "9") || "-+.eE".includes(character);
}
