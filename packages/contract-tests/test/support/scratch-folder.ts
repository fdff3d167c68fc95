import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** A folder in which programs find the built packages by their names, as they would in a project of a consumer. */
export interface ScratchFolder {
  readonly path: string;
  /** Runs Node in the folder; rejects with what it said when it fails. */
  readonly node: (...args: readonly string[]) => Promise<string>;
  /** Checks the types of everything in the folder. */
  readonly typeCheck: () => Promise<string>;
}

const packageFolder = fileURLToPath(new URL("../../", import.meta.url));
const compiler = createRequire(import.meta.url).resolve("typescript/package.json");

const settings = {
  extends: "../../../tsconfig.base.json",
  compilerOptions: { lib: ["es2024", "esnext.array"], types: ["node"], allowImportingTsExtensions: true },
  include: ["."],
};

/** An empty folder that is removed when the current test ends. */
export function scratchFolder(): ScratchFolder {
  // Below this package and not below its node_modules, where Node runs no TypeScript.
  const path = mkdtempSync(join(packageFolder, "scratch-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  writeFileSync(join(path, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(path, "tsconfig.json"), JSON.stringify(settings));
  const node = (...args: readonly string[]): Promise<string> => {
    // A test runner in a test runner must not take itself for a part of the outer one.
    const { VITEST: _vitest, NODE_TEST_CONTEXT: _context, ...env } = process.env;
    return new Promise((resolve, reject) => {
      execFile(process.execPath, args, { cwd: path, env }, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`node ${args.join(" ")} failed:\n${stdout}${stderr}`, { cause: error }));
      });
    });
  };
  return { path, node, typeCheck: () => node(join(dirname(compiler), "bin/tsc")) };
}
