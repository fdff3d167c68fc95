import jmespath, { type Node } from "jmespath";
import { type CommandError, usageError } from "../errors/command-error.ts";
import { type Message, say } from "../language/message.ts";
import { widthOfTexts } from "./text-width.ts";

/**
 * Checks an expression before anything is done.
 *
 * @throws a usage error that shows where it is wrong.
 */
export async function checkQuery(expression: string): Promise<void> {
  const position = wrongAt(expression);
  if (position !== undefined) throw await wrongExpression(expression, position);
  for (const name of functionsIn(jmespath.compile(expression))) {
    if (!isFunction(name)) throw usageError(say("--query: there is no function {name}().", { name }), reference());
  }
}

/**
 * What an expression finds in data.
 *
 * @throws a usage error when a function is given what it does not take.
 */
export function search(expression: string, data: unknown): unknown {
  try {
    return jmespath.search(withoutPrototypes(data), expression);
  } catch (error) {
    const problem = (error instanceof Error ? error.message : String(error)).replace(/^(Argument|Type)Error: /, "");
    throw usageError(say("--query: {problem}", { problem }), reference());
  }
}

const reference = (): Message => say("The language: https://jmespath.org/specification.html");

async function wrongExpression(expression: string, position: number): Promise<CommandError> {
  const widthOf = await widthOfTexts([expression]);
  const marked = `${expression}\n${" ".repeat(widthOf(expression.slice(0, position)))}^`;
  const isEnd = expression.slice(position).trim() === "";
  return usageError(
    isEnd
      ? say("--query: the expression ends too early.\n{marked}", { marked })
      : say("--query: the expression is wrong from character {number} on.\n{marked}", {
          marked,
          number: position + 1,
        }),
    reference(),
  );
}

/** The library tells that an expression is wrong, not where: the first place after which nothing can make it right. */
function wrongAt(expression: string): number | undefined {
  const start = firstStrangeCharacter(expression);
  if (start !== undefined) return start;
  const tokens = jmespath.tokenize(expression);
  const endOf = (index: number) => tokens[index + 1]?.start ?? expression.length;
  for (const [index, { type, start: at }] of tokens.entries()) {
    if (isHopeless(expression.slice(0, endOf(index)))) return at;
    const next = tokens[index + 1]?.type ?? "EOF";
    // This one it does not find at all.
    if (type === "Dot" && !afterDot.has(next)) return endOf(index);
  }
  return problemOf(expression) === undefined ? undefined : expression.length;
}

const afterDot = new Set(["UnquotedIdentifier", "QuotedIdentifier", "Star", "Lbracket", "Lbrace", "Flatten", "Filter"]);

/** Where the part ends that can be taken apart, unless that is all of it. */
function firstStrangeCharacter(expression: string): number | undefined {
  for (let length = expression.length; length >= 0; length -= 1) {
    const start = expression.slice(0, length);
    if (hasTokens(start)) return length === expression.length ? undefined : length;
  }
  return 0;
}

function hasTokens(expression: string): boolean {
  try {
    // A single `=` gives none.
    return jmespath.tokenize(expression).every((token: unknown) => token !== undefined);
  } catch {
    return false;
  }
}

/** Whether the beginning of an expression is wrong whatever follows. */
function isHopeless(beginning: string): boolean {
  const problem = problemOf(beginning);
  return problem !== undefined && !/\bEOF\b|undefined/.test(problem);
}

function problemOf(expression: string): string | undefined {
  try {
    jmespath.compile(expression);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function functionsIn({ type, name, value, children = [] }: Node): string[] {
  const inner = [...children, isNode(value) ? value : undefined].filter((node) => isNode(node));
  return [...(type === "Function" ? [String(name)] : []), ...inner.flatMap(functionsIn)];
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

/** The library has no list of its functions, but looks for one before it looks at what it is given. */
function isFunction(name: string): boolean {
  try {
    jmespath.search(null, `${name}()`);
    return true;
  } catch (error) {
    return !(error instanceof Error && error.message.startsWith("Unknown function")) && !(name in {});
  }
}

/** A copy in which `constructor` is no field of every object. */
function withoutPrototypes(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null), (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.assign(Object.create(null), value)
      : value,
  );
}
