import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Runtime } from "./figure.ts";

/** The Node that runs this, and the oldest line that is supported where npm has a package of it for this machine. */
export function availableRuntimes(): Runtime[] {
  const runtimes = [{ version: process.versions.node, path: process.execPath }];
  const oldest = fileURLToPath(new URL("node_modules/node-20/bin/node", import.meta.url));
  if (existsSync(oldest)) {
    const { stdout } = spawnSync(oldest, ["--version"], { encoding: "utf8" });
    runtimes.push({ version: stdout.trim().slice(1), path: oldest });
  }
  return runtimes;
}
