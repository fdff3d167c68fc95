import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Context } from "../context.ts";
import { usageError } from "../errors/command-error.ts";
import { sayPathProblem } from "../errors/path-problem.ts";
import { say } from "../language/message.ts";
import { orInterrupted } from "./or-interrupted.ts";

export type InputFields = { readonly [field: string]: unknown };

/** Reads an object from a JSON or YAML file, told apart by what it holds; `-` is stdin. What its fields are is for the contract. */
export async function readInput(context: Context, file: string): Promise<InputFields> {
  const text = await (file === "-" ? readStdin(context) : readText(context, file));
  const value = await parse(text, file);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw usageError(say("{file} holds no object with fields.", { file: nameOf(file) }));
}

const nameOf = (file: string): string => (file === "-" ? "stdin" : file);

async function readText({ io }: Context, file: string): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, file), { encoding: "utf8", signal: io.signal });
  } catch (error) {
    throw usageError(say("{file} cannot be read: {problem}.", { file, problem: sayPathProblem(error) }));
  }
}

async function readStdin({ io }: Context): Promise<string> {
  const decoder = new TextDecoder();
  const read = async () => {
    let text = "";
    for await (const chunk of io.stdin)
      text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    return text;
  };
  return orInterrupted(io.signal, read()).finally(() => io.stdin.destroy?.());
}

async function parse(text: string, file: string): Promise<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // Not JSON: YAML says better what is wrong, and where.
  }
  const { parse: parseYaml } = await import("yaml");
  try {
    const value: unknown = parseYaml(text, { logLevel: "error" });
    return value;
  } catch (error) {
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
    // After a colon YAML quotes what stands there, which may be a secret: `password: *abc`.
    const problem = line.replace(/:$/, "").replace(/: .*?(?= at line \d+, column \d+$|$)/, "");
    throw usageError(say("{file} is neither JSON nor YAML: {problem}.", { file: nameOf(file), problem }));
  }
}
