import { trimBlanks } from "./canonical-request.ts";

/**
 * Headers as `fetch` sends them: names in lower case, values without blanks around them, values of one name as a list.
 *
 * @throws TypeError when a value cannot be sent, since it holds characters that are no bytes.
 */
export function sentHeaders(given: Readonly<Record<string, string>> = {}): Map<string, string> {
  const sent = new Map<string, string>();
  for (const [anyCase, value] of Object.entries(given)) {
    const name = anyCase.toLowerCase();
    // The runtime's own message would print the value.
    if (/[^\0-\xff]/.test(value)) throw new TypeError(`The header ${name} holds characters beyond U+00FF`);
    const before = sent.get(name);
    sent.set(name, before === undefined ? trimBlanks(value) : `${before}, ${trimBlanks(value)}`);
  }
  return sent;
}
