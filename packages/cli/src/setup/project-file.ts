import { readFile } from "node:fs/promises";
import { parseIni, profileSpelling } from "@vizjobs/client/internal/setup";
import { CommandError, configurationError } from "../errors/command-error.ts";
import { sayPathProblem } from "../errors/path-problem.ts";
import { say } from "../language/message.ts";
import type { RawOptions } from "../parser/definition.ts";
import { globalOptions } from "../parser/global-options.ts";
import type { Origin, Origins } from "../parser/origins.ts";
import { lineOf } from "./ini-lines.ts";

/** The options that a project file may set, by their key in it. */
const settable: ReadonlyMap<string, keyof typeof globalOptions> = new Map([
  ["profile", "profile"],
  ["region", "region"],
  ["project_id", "projectId"],
  ["output", "output"],
  ["request_timeout", "requestTimeout"],
]);

/** Keys of which the file, which others write too, could send credentials elsewhere. */
const addresses: ReadonlySet<string> = new Set([
  ...profileSpelling.settings.endpoint,
  ...profileSpelling.settings.iamEndpoint,
]);
const secrets: ReadonlySet<string> = new Set([...Object.values(profileSpelling.fields), "ak", "sk"]);

/** What a project file sets, by option. */
export interface ProjectSettings {
  readonly values: RawOptions;
  readonly origins: Origins;
}

/**
 * Reads a project file: lines of `key = value` without sections.
 *
 * @throws CommandError when it holds what it may not, or cannot be read. No value of it is shown.
 */
export async function readProjectFile(file: string): Promise<ProjectSettings> {
  const text = await readText(file);
  const sections = parseIni(`[]\n${text}`);
  if (sections.size > 1) {
    throw configurationError(say("The project file {file} has sections; it may have none.", { file }), onlyThese());
  }
  const values: { [key: string]: string } = {};
  const origins: { [key: string]: Origin } = {};
  for (const [key, value] of sections.get("") ?? []) {
    const line = lineOf(text, "", key);
    const option = settable.get(key.replaceAll("-", "_"));
    if (option === undefined) throw refusal(file, line, key.replaceAll("-", "_"));
    if (value === "") continue;
    checkValue(option, value, { place: `${file}:${line}`, key });
    values[option] = value;
    origins[option] = { source: "project file", name: key, file, line };
  }
  return { values, origins };
}

/** What the parser of options says would name a flag that nobody typed. */
function checkValue(
  option: keyof typeof globalOptions,
  value: string,
  { place, key }: { readonly place: string; readonly key: string },
): void {
  const definition = globalOptions[option];
  if ("choices" in definition && !definition.choices.some((choice) => choice === value)) {
    throw configurationError(
      say('{place}: "{value}" is not one of {choices}.', { place, value, choices: definition.choices.join(", ") }),
    );
  }
  if (!("parse" in definition)) return;
  try {
    definition.parse(value, `${place}: ${key}`);
  } catch (error) {
    throw error instanceof CommandError ? configurationError(error.said, error.saidHint) : error;
  }
}

function refusal(file: string, line: number, key: string): Error {
  const place = `${file}:${line}`;
  if (addresses.has(key)) {
    return configurationError(
      say(
        "{place}: a project file may not hold an address ({key}): whoever writes it could have your credentials sent there.",
        { place, key },
      ),
      say("Set it in a profile: vizjob configure"),
    );
  }
  if (secrets.has(key)) {
    return configurationError(
      say("{place}: a project file may not hold credentials ({key}): it is shared with others.", { place, key }),
      say("Keep them in a profile: vizjob configure; whoever has seen them can use them, so get others."),
    );
  }
  return configurationError(
    say('{place}: a project file cannot set "{key}".', { place, key: key.slice(0, 40) }),
    onlyThese(),
  );
}

const onlyThese = () => say("It may hold: {keys}.", { keys: [...settable.keys()].join(", ") });

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw configurationError(
      say("The project file {file} cannot be read: {problem}.", { file, problem: sayPathProblem(error) }),
      say("Make it readable, or remove it."),
    );
  }
}
