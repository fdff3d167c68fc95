import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { usageError } from "../errors/command-error.ts";
import { pathProblem } from "../errors/path-problem.ts";
import type { Io } from "../io.ts";
import { say } from "../language/message.ts";

/** Reads one JSON or YAML document; `-` is stdin. */
export async function readDocument(
  { stdin, cwd, signal }: Pick<Io, "cwd" | "signal" | "stdin">,
  file: string,
): Promise<unknown> {
  const content = await contentOf();
  const { parse } = await import("yaml");
  try {
    // JSON is YAML, too.
    return parse(content);
  } catch (error) {
    const [problem = ""] = error instanceof Error ? error.message.split("\n") : [];
    throw usageError(say("{file} is neither JSON nor YAML: {problem}", { file, problem }));
  }

  async function contentOf(): Promise<string> {
    if (file === "-") return Promise.race([text(stdin), interruption(signal)]).finally(() => stdin.destroy?.());
    try {
      return await readFile(resolve(cwd, file), "utf8");
    } catch (error) {
      throw usageError(say("The file {file} cannot be read: {problem}.", { file, problem: pathProblem(error) }));
    }
  }
}

/** Somebody who types the document may give it up. */
async function interruption(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, "abort");
  throw signal.reason;
}
