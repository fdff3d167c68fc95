/**
 * Regular expressions that take time in proportion to the text, whatever they are: a link may bring any pattern, and the
 * browser's own matching can be made to take years (`(a+)+$`). Only whether there is a match is asked, so all ways through
 * the pattern are followed at once, character by character.
 */

const MAX_INSTRUCTIONS = 2_000;

type Instruction =
  | { readonly kind: "character"; readonly accepts: RegExp }
  | { readonly kind: "assert"; readonly what: string }
  | { readonly kind: "split"; to: readonly number[] }
  | { readonly kind: "match" };

type Emit = (program: Instruction[]) => void;

/** A test for texts that match a pattern in any case, anywhere. Throws a SyntaxError whose message is for the person who typed. */
export function compilePattern(pattern: string): (text: string) => boolean {
  // The browser knows all rules of the syntax: what it lets through can be read without care.
  void new RegExp(pattern, "i");
  const program: Instruction[] = [];
  new PatternReader(pattern).alternatives()(program);
  program.push({ kind: "match" });
  return (text) => runs(program, text);
}

class PatternReader {
  private at = 0;
  private readonly pattern: string;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  alternatives(): Emit {
    const branches = [this.sequence()];
    while (this.take("|")) branches.push(this.sequence());
    return (program) => {
      const split = { kind: "split" as const, to: [] as number[] };
      const ends: { to: readonly number[] }[] = [];
      push(program, split);
      for (const branch of branches) {
        split.to.push(program.length);
        branch(program);
        const end = { kind: "split" as const, to: [] as readonly number[] };
        ends.push(end);
        push(program, end);
      }
      for (const end of ends) end.to = [program.length];
    };
  }

  private sequence(): Emit {
    const parts: Emit[] = [];
    while (this.at < this.pattern.length && !"|)".includes(this.pattern.charAt(this.at))) parts.push(this.repeated());
    return (program) => {
      for (const part of parts) part(program);
    };
  }

  private repeated(): Emit {
    const part = this.single();
    const [quantifier, least, comma, most] = this.takeMatch(/[*+?]|\{(\d+)(,)?(\d+)?\}/y) ?? [];
    if (quantifier === undefined) return part;
    this.take("?");
    const min = least === undefined ? Number(quantifier === "+") : Number(least);
    const max = maxOf(quantifier, min, comma, most);
    return (program) => {
      for (let time = 0; time < min; time++) part(program);
      if (max === Infinity) loop(program, part);
      else for (let time = min; time < max; time++) optional(program, part);
    };
  }

  private single(): Emit {
    if (this.take("(")) {
      if (this.take("?") && !this.take(":")) throw new SyntaxError("Groups that begin with (? are not supported here");
      const inner = this.alternatives();
      this.take(")");
      return inner;
    }
    const [what] = this.takeMatch(/\\[bB]|[$^]/y) ?? [];
    if (what !== undefined) return (program) => push(program, { kind: "assert", what });
    if (/\\[1-9kpP]/y.test(this.pattern.slice(this.at, this.at + 2))) {
      throw new SyntaxError("References to groups and \\p are not supported here");
    }
    const atom = /\[(?:\\.|[^\]\\])*\]|\\x[\da-f]{2}|\\u[\da-f]{4}|\\c[a-z]|\\?[^]/iy;
    const [source = ""] = this.takeMatch(atom) ?? [];
    const accepts = new RegExp(/^[{}\]]$/.test(source) ? `\\${source}` : source, "i");
    return (program) => push(program, { kind: "character", accepts });
  }

  private take(character: string): boolean {
    if (!this.pattern.startsWith(character, this.at)) return false;
    this.at += character.length;
    return true;
  }

  private takeMatch(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.pattern);
    if (found === null) return undefined;
    this.at += found[0].length;
    return found;
  }
}

function maxOf(quantifier: string, min: number, comma: string | undefined, most: string | undefined): number {
  if (quantifier === "?") return 1;
  if (quantifier === "*" || quantifier === "+") return Infinity;
  if (most !== undefined) return Number(most);
  return comma === undefined ? min : Infinity;
}

function loop(program: Instruction[], part: Emit): void {
  const split = { kind: "split" as const, to: [] as readonly number[] };
  const start = program.length;
  push(program, split);
  part(program);
  push(program, { kind: "split", to: [start] });
  split.to = [start + 1, program.length];
}

function optional(program: Instruction[], part: Emit): void {
  const split = { kind: "split" as const, to: [] as readonly number[] };
  const start = program.length;
  push(program, split);
  part(program);
  split.to = [start + 1, program.length];
}

function push(program: Instruction[], instruction: Instruction): void {
  if (program.length >= MAX_INSTRUCTIONS) throw new SyntaxError("This is too long or repeats too much");
  program.push(instruction);
}

function runs(program: readonly Instruction[], text: string): boolean {
  const seen = new Int32Array(program.length).fill(-1);
  let current: number[] = [];
  for (let at = 0; at <= text.length; at++) {
    const states: number[] = [];
    // A match may begin at every character.
    const open = [0, ...current];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      if (seen[state] === at) continue;
      seen[state] = at;
      const instruction = program[state];
      if (instruction === undefined) continue;
      if (instruction.kind === "match") return true;
      if (instruction.kind === "split") open.push(...instruction.to);
      else if (instruction.kind === "character") states.push(state);
      else if (holds(instruction.what, text, at)) open.push(state + 1);
    }
    const character = text.charAt(at);
    current = [];
    for (const state of states) {
      const instruction = program[state];
      if (character !== "" && instruction?.kind === "character" && instruction.accepts.test(character)) {
        current.push(state + 1);
      }
    }
  }
  return false;
}

function holds(what: string, text: string, at: number): boolean {
  if (what === "^") return at === 0;
  if (what === "$") return at === text.length;
  const isWord = (index: number): boolean => /\w/.test(text.charAt(index));
  return (isWord(at - 1) !== isWord(at)) === (what === "\\b");
}
