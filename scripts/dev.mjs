// Runs a root script with the repository's own Node and pnpm, installing them first when needed.
// Only Node's built-ins, and nothing newer than Node 20: this is all that a newcomer's machine has.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [script, ...args] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

// npm ships no Node for macOS, so there the newcomer's own Node has to do.
const bundledNode = ["linux-x64", "linux-arm64", "win32-x64"].includes(`${process.platform}-${process.arch}`);
const oldest = bundledNode ? [20, 19] : [24, 18];
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `vizjobs needs Node ${oldest.join(".")} or newer on ${process.platform}-${process.arch}; this is Node ${process.versions.node}.\n` +
      "Install one from https://nodejs.org, then run the same command again.",
  );
  process.exit(1);
}

// npm exports its settings as npm_config_*; those that it does not know itself make every nested npm warn.
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", REDOCLY_TELEMETRY: "off" };
const run = (command, commandArgs, stdio) =>
  spawnSync(command, commandArgs, { cwd: root, env, stdio, shell: process.platform === "win32" });

const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const stampFile = `${root}node_modules/.lock-stamp`;
const stamp = createHash("sha256")
  .update(readFileSync(`${root}pnpm-lock.yaml`))
  .digest("hex");
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
  console.error("Installing dependencies (first run, or the lockfile changed) …");
  // Errors only: pnpm warns that the command vizjob is not there yet, which is true until it is built.
  const install = run(
    "npx",
    ["-y", packageManager, "install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=error"],
    ["ignore", 2, 2],
  );
  if (install.status !== 0) {
    console.error("The installation failed; its own message is above. Nothing was started.");
    process.exit(install.status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}

const result = run("npm", ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])], "inherit");
process.exit(result.status ?? 1);
