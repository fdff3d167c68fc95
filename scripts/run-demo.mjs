// Builds what `vizjob` needs, then starts the demo; what the build says is shown only when it fails.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const shell = process.platform === "win32";
const build = spawnSync("turbo", ["run", "build", "--filter=@vizjobs/cli...", "--output-logs=new-only"], {
  cwd,
  shell,
  encoding: "utf8",
});
if (build.status !== 0) {
  console.error(`The build failed; nothing was started.\n${build.stdout ?? ""}${build.stderr ?? build.error}`);
  process.exit(build.status ?? 1);
}

const command = ["packages/cli/dist/main.js", "demo", ...process.argv.slice(2)];
const demo = spawnSync(process.execPath, command, { cwd, stdio: "inherit" });
process.exit(demo.status ?? 1);
