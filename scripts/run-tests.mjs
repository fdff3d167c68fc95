// Runs every check of the repository through Turborepo and closes with one line that counts the tests.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const deep = process.argv.includes("--deep");
const tasks = deep ? ["test", "test:deep"] : ["lint:code", "lint:format", "lint", "typecheck", "test"];
const { status } = spawnSync(
  "turbo",
  ["run", ...tasks, "--continue", "--output-logs=new-only", "--log-order=grouped"],
  {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  },
);

// Each package's Vitest leaves its counts in test-results.json, which Turborepo brings back on a cache hit.
const results = globSync("{spec,packages/*}/test-results.json", { cwd: root }).map((file) =>
  JSON.parse(readFileSync(`${root}${file}`, "utf8")),
);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed`);
process.exit(status ?? 1);
