import { rawRequestId, type Answer } from "./answer.ts";

/** Takes secrets out of a text that may quote them. */
export type Redact = (text: string) => string;

let last: { readonly secrets: readonly string[]; readonly redact: Redact } | undefined;

/** The redactor of a call; the last one is kept, because making one costs more than using it. */
export function redactorOf({ secrets }: { readonly secrets: () => readonly string[] }): Redact {
  const known = secrets();
  if (last?.secrets !== known) last = { secrets: known, redact: redactor(known) };
  return last.redact;
}

/** A decoded body, or its text, with the secrets taken out of everything that it quotes. */
export function redactBody(body: unknown, redact: Redact): unknown {
  if (typeof body === "string") return redact(body);
  if (Array.isArray(body)) return body.map((item: unknown) => redactBody(item, redact));
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [redact(name), redactBody(value, redact)]));
}

/** The id under which the service knows the request. */
export function redactedRequestId(answer: Answer, redact: Redact): string | undefined {
  const id = rawRequestId(answer);
  return id === undefined ? undefined : redact(id);
}

/** A secret in one way of writing, in parts: the first finds where it may be, the others follow one another. */
type Quote = readonly RegExp[];

interface Place {
  readonly start: number;
  readonly end: number;
}

const signature = String.raw`(?<=[Ss]ignature(?:=|%3[Dd]|\\u003[Dd]))[0-9a-fA-F]+`;

/**
 * Answers and errors of the network may quote what was sent: the gateway prints the canonical request, security token
 * included, when a signature does not fit.
 */
export function redactor(secrets: readonly string[]): Redact {
  const quotes = [[new RegExp(signature, "g")], ...secrets.filter((secret) => secret !== "").flatMap(quotesOf)];
  return (text) => {
    const places = quotes.flatMap((quote) => placesOf(quote, text)).toSorted((a, b) => a.start - b.start);
    let clean = "";
    let at = 0;
    for (const { start, end } of places) {
      if (start >= at) clean += `${text.slice(at, start)}[redacted]`;
      at = Math.max(at, end);
    }
    return clean + text.slice(at);
  };
}

/** A secret as it is, as an address quotes it and as a JSON text does. */
function quotesOf(secret: string): Quote[] {
  return [asItIs, inAddress, inJson].map((quote) => {
    // In parts, because an expression can be too large, and then the runtime's error prints it.
    const parts = secret.match(/.{1,256}/gsu) ?? [];
    const patterns = parts.map((part) => part.replace(/[^a-z\d]/giu, quote));
    // No real secret is so short that it could be part of an ordinary word; one made up for a trial may be.
    if (secret.length < 8) patterns[0] = `(?<!\\w)${patterns[0]}(?!\\w)`;
    return patterns.map((pattern, index) => new RegExp(pattern, index === 0 ? "g" : "y"));
  });
}

function placesOf([first, ...others]: Quote, text: string): Place[] {
  const places: Place[] = [];
  if (first === undefined) return places;
  first.lastIndex = 0;
  for (let match = first.exec(text); match !== null; match = first.exec(text)) {
    const start = match.index;
    let end = first.lastIndex;
    const isWhole = others.every((part) => {
      part.lastIndex = end;
      const follows = part.test(text);
      end = part.lastIndex;
      return follows;
    });
    if (isWhole) places.push({ start, end });
    // Not from the end: another secret, or this one again, may begin inside.
    first.lastIndex = start + 1;
  }
  return places;
}

function asItIs(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/-]/, String.raw`\$&`);
}

/** Libraries differ in what they escape beyond what they must, and in the case of digits. */
function inAddress(character: string): string {
  const escape = Array.from(new TextEncoder().encode(character), (byte) => `%${digitsOf(byte, 2)}`).join("");
  if (character === "%") return escape;
  return `(?:${escape}|${asItIs(character)}${character === " " ? String.raw`|\+` : ""})`;
}

function inJson(character: string): string {
  const units = character.split("").map((unit) => String.raw`\\u${digitsOf(unit.charCodeAt(0), 4)}`);
  const short = Array.from(JSON.stringify(character).slice(1, -1), asItIs).join("");
  return `(?:${units.join("")}|${character === "/" ? String.raw`\\?` : ""}${short})`;
}

function digitsOf(value: number, length: number): string {
  const digits = value.toString(16).padStart(length, "0");
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
