import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { temporaryDirectory } from "./processes.ts";

/** Files of a user: where they are, and the environment that finds them. */
export interface Home {
  readonly directory: string;
  readonly env: { readonly HOME: string; readonly VIZJOB_CONFIG_DIR: string };
  /** The file of profiles. */
  readonly config: string;
  /** The credentials file of the vendor's SDKs. */
  readonly vendor: string;
  /** A directory to work in, with a project file or without. */
  readonly project: string;
}

interface Files {
  readonly config?: string;
  readonly vendor?: string;
  readonly project?: string;
  /** Of the files that may hold secrets. */
  readonly mode?: number;
}

/** A home directory with these files. */
export async function homeWith({ config, vendor, project, mode = 0o600 }: Files = {}): Promise<Home> {
  const directory = await temporaryDirectory();
  const home: Home = {
    directory,
    env: { HOME: directory, VIZJOB_CONFIG_DIR: join(directory, "vizjob") },
    config: join(directory, "vizjob", "config"),
    vendor: join(directory, ".huaweicloud", "credentials"),
    project: join(directory, "project"),
  };
  await mkdir(home.project);
  if (config !== undefined) await write(home.config, config, mode);
  if (vendor !== undefined) await write(home.vendor, vendor, mode);
  if (project !== undefined) await write(join(home.project, ".vizjob"), project, 0o644);
  return home;
}

async function write(path: string, text: string, mode: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { mode });
}
