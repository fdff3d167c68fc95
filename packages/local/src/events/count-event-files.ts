import { listLogDirectory } from "./log-directory.ts";

/**
 * How many event files there are below a log directory, counted as the charts find them. 0 where there is no directory.
 *
 * @example
 * ```ts
 * countEventFiles("./runs"); // 3
 * ```
 */
export function countEventFiles(directory: string): number {
  return listLogDirectory(directory).runs.reduce((sum, { files }) => sum + files.length, 0);
}
