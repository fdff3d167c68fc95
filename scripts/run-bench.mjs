// Builds what is measured, installs what it is measured against, and runs the benchmarks.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const shell = process.platform === "win32";
// What these say goes beside the results, not into them.
const prepare = (command, args) => {
  const { status } = spawnSync(command, args, { cwd, shell, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
};

const measured = ["client", "local", "cli", "test-browser"].map((name) => `--filter=@vizjobs/${name}`);
prepare("turbo", ["run", "build", ...measured, "--output-logs=errors-only"]);
prepare("pnpm", ["--dir", "benchmarks", "install", "--frozen-lockfile", "--loglevel=error"]);

const bench = spawnSync(process.execPath, ["benchmarks/bench.ts", ...process.argv.slice(2)], { cwd, stdio: "inherit" });
process.exit(bench.status ?? 1);
