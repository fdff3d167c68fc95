import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, programSource } from "./bundle.ts";

const clientPackage = fileURLToPath(new URL("../../..", import.meta.url));

export interface ProgramFolder {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A folder as somebody has it who installed the package: the built one, under its public name, and the program beside it. */
export async function createProgramFolder(): Promise<ProgramFolder> {
  const folder = await mkdtemp(join(tmpdir(), "vizjobs-program-"));
  const scope = join(folder, "node_modules", "@vizjobs");
  await mkdir(scope, { recursive: true });
  await symlink(clientPackage, join(scope, "client"), "junction");
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  // In one file, without types: Node 20 reads none. The package stays outside, to be imported or required.
  for (const [name, { code }] of await bundle(["exercise.ts"], "es")) await writeFile(join(folder, name), code);
  for (const name of ["import.mjs", "require.cjs"]) await copyFile(join(programSource, name), join(folder, name));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
