import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import type { OtherRuntime } from "./other-runtimes.ts";

/** Where an executable comes from: `describe` says it in the name of a test. */
export interface Source {
  readonly describe: string;
  /** Makes the executable ready; `remove` takes back what that left behind. */
  prepare(): Promise<{ readonly file: string; remove(): Promise<void> }>;
}

const suffix = process.platform === "win32" ? ".exe" : "";

/** The npm package for this platform, else an executable on PATH; undefined where there is neither. */
export function findRuntime({ name, version, packages, file, command, versionLine }: OtherRuntime): Source | undefined {
  const packageName = packages[`${process.platform}-${process.arch}`];
  if (packageName !== undefined) {
    return { describe: `${name} (${version})`, prepare: () => install(packageName, version, file + suffix) };
  }
  const found = onPath(command + suffix)
    .map((path) => ({ path, line: firstLineOf(path) }))
    .find(({ line }) => versionLine.test(line));
  if (found === undefined) return undefined;
  return {
    describe: `the ${name} on PATH (${found.line}; npm has none for ${process.platform}-${process.arch})`,
    prepare: async () => ({ file: found.path, remove: async () => {} }),
  };
}

/** Installs into a folder of its own: as a dependency it would cost everybody's installation 100 MB and more. */
async function install(packageName: string, version: string, file: string) {
  const folder = await mkdtemp(join(tmpdir(), "vizjobs-runtime-"));
  const args = ["install", `${packageName}@${version}`, "--prefix", ".", "--prefer-offline", "--ignore-scripts"];
  await promisify(execFile)("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    shell: process.platform === "win32",
  });
  return { file: join(folder, "node_modules", packageName, file), remove: () => rm(folder, { recursive: true }) };
}

function onPath(name: string): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path));
}

/** What an executable says of its version; nothing when it cannot be started. */
function firstLineOf(file: string): string {
  try {
    return execFileSync(file, ["--version"], { encoding: "utf8" }).split("\n", 1)[0] ?? "";
  } catch {
    return "";
  }
}
