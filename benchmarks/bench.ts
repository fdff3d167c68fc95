// Measures everything, or what is named, prints the tables, and fails when a goal is missed. A whole run writes RESULTS.md.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measurements } from "./measurements.ts";
import { findMisses, report, type Section } from "./report.ts";
import { availableRuntimes } from "./runtimes.ts";

const names = process.argv.slice(2);
const known = measurements.map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")}; there are ${known.join(", ")}.`);
  process.exit(2);
}

const runtimes = availableRuntimes();
const sections: Section[] = [];
for (const measurement of measurements) {
  if (names.length > 0 && !names.includes(measurement.name)) continue;
  console.error(`Measuring ${measurement.name} …`);
  sections.push({ measurement, figures: await measurement.measure(runtimes) });
}

const text = report(sections, runtimes, installedVersions());
const results = fileURLToPath(new URL("RESULTS.md", import.meta.url));
console.log(text);
if (names.length === 0) {
  writeFileSync(results, `${text}\n`);
  spawnSync("oxfmt", [results], { stdio: "inherit", shell: process.platform === "win32" });
}

const misses = findMisses(sections);
for (const miss of misses) console.error(`Missed: ${miss}.`);
process.exit(misses.length > 0 ? 1 : 0);

/** Of what is measured and what it is measured with. */
function installedVersions(): string[] {
  const clients = ["@vizjobs/client", "openai", "stripe", "@huaweicloud/huaweicloud-sdk-core", "esbuild"];
  const servers = ["@vizjobs/local", "@stoplight/prism-http-server", "hono", "@hono/node-server", "protobufjs"];
  const here = [...clients, ...servers];
  return [...here.map((name) => versionAt(`node_modules/${name}`)), versionAt("../node_modules/typescript")];
}

function versionAt(path: string): string {
  const manifest = readFileSync(new URL(`${path}/package.json`, import.meta.url), "utf8");
  const { name, version }: { name: string; version: string } = JSON.parse(manifest);
  return `${name} ${version}`;
}
