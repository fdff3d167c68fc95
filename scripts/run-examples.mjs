// Runs the examples as a consumer would: in a folder elsewhere, with the packages as they would be published.
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (cwd, command, ...args) => {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed in ${cwd}; its own message is above.`);
};
const isOwn = (source) => basename(source) !== "node_modules";

const folder = mkdtempSync(join(tmpdir(), "vizjobs-examples-"));
try {
  const packages = {
    "@vizjobs/spec": "spec",
    "@vizjobs/client": "packages/client",
    "@vizjobs/local": "packages/local",
  };
  run(
    root,
    "turbo",
    "run",
    "build",
    "--filter=@vizjobs/client",
    "--filter=@vizjobs/local",
    "--output-logs=errors-only",
  );
  const packed = Object.fromEntries(Object.entries(packages).map(([name, path]) => [name, pack(path)]));
  for (const example of readdirSync(`${root}examples`)) runExample(example, packed);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** The tarball of a package, as a dependency. */
function pack(path) {
  const destination = mkdtempSync(join(folder, "packed-"));
  run(root, "pnpm", "--dir", path, "pack", "--pack-destination", destination, "--loglevel=error");
  return `file:${join(destination, readdirSync(destination)[0])}`.replaceAll("\\", "/");
}

function runExample(name, packed) {
  const cwd = join(folder, name);
  cpSync(`${root}examples/${name}`, cwd, { recursive: true, filter: isOwn });
  const manifestFile = join(cwd, "package.json");
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  for (const dependencies of [manifest.dependencies, manifest.devDependencies]) {
    for (const dependency of Object.keys(dependencies))
      dependencies[dependency] = packed[dependency] ?? dependencies[dependency];
  }
  writeFileSync(manifestFile, JSON.stringify(manifest, undefined, 2));
  // The packages depend on each other by version, and those versions are not published yet.
  const overrides = Object.entries(packed).map(([dependency, file]) => `  "${dependency}": "${file}"\n`);
  appendFileSync(join(cwd, "pnpm-workspace.yaml"), `overrides:\n${overrides.join("")}`);
  // Other people's packages keep the versions of the lockfile; only ours come from elsewhere.
  run(cwd, "pnpm", "install", "--no-frozen-lockfile", "--prefer-offline", "--loglevel=error");
  for (const script of Object.keys(manifest.scripts)) run(cwd, "pnpm", "run", script);
}
