import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A home directory with these files, readable by their owner alone; it goes when the test ends. */
export async function homeWith(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "vizjobs-home-"));
  onTestFinished(async () => rm(home, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    const path = join(home, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    await chmod(path, 0o600);
  }
  return home;
}

/** Where the vendor's SDKs keep credentials. */
export const vendorFile = ".huaweicloud/credentials";

/** A home with the vendor's file and with ours, which `VIZJOB_CONFIG_DIR` names. */
export async function homeOf({ vendor, profiles }: { readonly vendor?: string; readonly profiles?: string }) {
  const home = await homeWith({
    ...(vendor === undefined ? {} : { [vendorFile]: vendor }),
    ...(profiles === undefined ? {} : { "vizjob/config": profiles }),
  });
  return {
    env: { HOME: home, VIZJOB_CONFIG_DIR: `${home}/vizjob` },
    vendorPath: `${home}/${vendorFile}`,
    profilesPath: `${home}/vizjob/config`,
  };
}
