import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { CommandError } from "../errors/command-error.ts";
import type { Io } from "../io.ts";
import type { ProjectSettings } from "../setup/project-file.ts";
import type { RawOptions } from "./definition.ts";
import { globalOptions } from "./global-options.ts";
import { type Origins, originsOf } from "./origins.ts";

/** The global options with what the project file sets, and where each comes from. */
export interface SettledGlobals {
  readonly globals: RawOptions;
  readonly origins: Origins;
  /** The project file, where there is one. */
  readonly projectFile: string | undefined;
  /** Why nothing is taken from it. */
  readonly projectProblem: CommandError | undefined;
}

/** The name of the profile that stands for the server on this machine. */
export const localProfile = "local";

/** Completes what was typed: a flag wins over the environment, and that over the project file. */
export async function settleGlobals(given: RawOptions, { cwd, env }: Pick<Io, "cwd" | "env">): Promise<SettledGlobals> {
  const projectFile = findProjectFile(cwd);
  // Loaded where there is such a file: most starts find none.
  const project =
    projectFile === undefined
      ? noSettings
      : await (await import("../setup/project-file.ts")).readProjectFile(projectFile).catch(asProblem);
  const projectProblem = project instanceof CommandError ? project : undefined;
  const { values, origins: fromProject } = project instanceof CommandError ? noSettings : project;
  const origins = originsOf(globalOptions, given, env, fromProject);
  const isFromProject = (key: string) => origins[key]?.source === "project file";
  const globals = {
    ...given,
    ...Object.fromEntries(Object.entries(values).filter(([key]) => isFromProject(key))),
  };
  const profile = globals["profile"] ?? env["VIZJOB_PROFILE"];
  if (profile !== localProfile) return { globals, origins, projectFile, projectProblem };
  return {
    globals: { ...globals, local: true },
    origins: given["local"] === true ? origins : { ...origins, local: origins["profile"] ?? { source: "default" } },
    projectFile,
    projectProblem,
  };
}

const noSettings: ProjectSettings = { values: {}, origins: {} };

function asProblem(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  throw error;
}

/** The nearest `.vizjob` of this directory and those above it. */
function findProjectFile(cwd: string): string | undefined {
  for (let directory = cwd; ; directory = dirname(directory)) {
    const file = join(directory, ".vizjob");
    if (isFile(file)) return file;
    if (directory === dirname(directory)) return undefined;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
