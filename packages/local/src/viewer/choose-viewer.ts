import { LocalServerError } from "../server/local-server-error.ts";
import { findTensorboard } from "./find-tensorboard.ts";
import { createTensorboardViewer, type TensorboardViewer } from "./tensorboard-viewer.ts";
import { viewerLimits } from "./viewer-limits.ts";

/** What draws the charts of jobs: this package, the user's own TensorBoard, or that one if there is one. */
export type ViewerChoice = "builtin" | "tensorboard" | "auto";

/** What was chosen: the user's TensorBoard, or undefined for the built-in viewer, and what the user should be told of it. */
export interface ChosenViewer {
  readonly viewer: TensorboardViewer | undefined;
  readonly warnings: readonly string[];
}

/**
 * Looks for the user's TensorBoard when it was asked for.
 *
 * @throws LocalServerError TENSORBOARD_NOT_FOUND when it must be there and is not.
 */
export function chooseViewer(choice: ViewerChoice, env: NodeJS.ProcessEnv = process.env): ChosenViewer {
  if (choice === "builtin") return { viewer: undefined, warnings: [] };
  const found = findTensorboard(env);
  if ("executable" in found) return { viewer: createTensorboardViewer(found.executable, viewerLimits), warnings: [] };
  if (choice === "auto")
    return { viewer: undefined, warnings: [`${found.problem} The built-in viewer shows the charts.`] };
  const hint =
    "Install it, activate the environment that has it, name its executable in TENSORBOARD_BINARY, or use the built-in viewer.";
  throw new LocalServerError("TENSORBOARD_NOT_FOUND", found.problem, hint);
}
