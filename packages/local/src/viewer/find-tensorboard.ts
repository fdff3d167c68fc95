import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** The variable by which TensorBoard's own notebook support is told of an executable that is not on PATH. */
const OWN_VARIABLE = "TENSORBOARD_BINARY";
const FILE_NAME = process.platform === "win32" ? "tensorboard.exe" : "tensorboard";

/** Where the user's TensorBoard is, or in which words to say that it is not there. */
export type FoundTensorboard = { readonly executable: string } | { readonly problem: string };

/** Looks for the executable as TensorBoard's own notebook support does: the one that `TENSORBOARD_BINARY` names, else on PATH. */
export function findTensorboard(env: NodeJS.ProcessEnv): FoundTensorboard {
  const named = env[OWN_VARIABLE];
  if (named !== undefined && named !== "") {
    if (isAbsolute(named) && isExecutable(named)) return { executable: named };
    const problem = isAbsolute(named) ? "which is no program that can be started" : "which is not an absolute path";
    return { problem: `${OWN_VARIABLE} names ${JSON.stringify(named)}, ${problem}.` };
  }
  const executable = (env["PATH"] ?? "")
    .split(delimiter)
    // An empty or relative entry means whatever directory one happens to be in.
    .filter((directory) => isAbsolute(directory))
    .map((directory) => join(directory, FILE_NAME))
    .find(isExecutable);
  return executable === undefined ? { problem: "There is no tensorboard on PATH." } : { executable };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
