// Runs every check of the repository through Turborepo and closes with one line that counts the tests.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const deep = process.argv.includes("--deep");
const tasks = deep ? ["test", "test:deep"] : ["lint:code", "lint:format", "lint", "typecheck", "test"];

// Each package's Vitest leaves its counts in test-results.json, which Turborepo brings back on a cache hit, and those of its deep tests
// in test-results.deep.json; what an earlier run left must not be counted for a package whose tests did not start.
const resultFiles = () =>
  globSync("{spec,packages/*}/test-results*.json", { cwd: root }).map((file) => `${root}${file}`);
for (const file of resultFiles()) rmSync(file);

// Two at a time: the tests start servers, browsers and processes of their own, and the machine may have two cores.
const options = ["--concurrency=2", "--continue", "--output-logs=new-only", "--log-order=grouped"];
const { status } = spawnSync("turbo", ["run", ...tasks, ...options], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});

// The examples run against packed packages, with test runners of their own, which takes its time.
const examples = deep
  ? spawnSync(process.execPath, ["scripts/run-examples.mjs"], { cwd: root, stdio: "inherit" })
  : undefined;

const results = resultFiles().map((file) => JSON.parse(readFileSync(file, "utf8")));

// What failed comes last, with its reason: several packages write at once, and a log may only be kept from its end.
for (const { name, message, assertionResults } of results.flatMap(({ testResults }) => testResults)) {
  const failed = assertionResults.filter(({ status: outcome }) => outcome === "failed");
  const file = relative(root, name);
  if (failed.length === 0 && message) console.log(`\nFAILED ${file}\n${message}`);
  for (const test of failed) console.log(`\nFAILED ${file}: ${test.fullName}\n${test.failureMessages.join("\n")}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed`);
process.exit((status ?? 1) || (examples?.status ?? (deep ? 1 : 0)));
