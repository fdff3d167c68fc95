import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Figure, Measurement } from "../figure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const entry = "client/programs/one-call.mjs";

/** What esbuild tells of a build, as far as it is used here. */
interface Metafile {
  readonly outputs: Readonly<Record<string, Output>>;
}

interface Output {
  readonly entryPoint?: string;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

export const clientBundle: Measurement = {
  name: "client-bundle",
  title: "Bundle of a session and one call",
  method:
    "esbuild (splitting, minify, esm, browser) over a session with a token and one `info()`. A file counts together with every " +
    "file that it imports statically, each compressed by itself with gzip at level 9.",
  measure: async () => {
    const directory = mkdtempSync(join(tmpdir(), "vizjobs-bundle-"));
    try {
      return measureBundle(directory);
    } finally {
      rmSync(directory, { recursive: true });
    }
  },
};

function measureBundle(directory: string): Figure[] {
  const { outputs } = build(directory);
  const read = (file: string) => readFileSync(join(directory, basename(file)));
  const sizeOf = (file: string) => gzipSync(read(file), { level: 9 }).length;
  const sizeOfAll = (files: ReadonlySet<string>) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  const main = outputOf(outputs, (source) => source === entry);
  const signer = outputOf(outputs, (source) => source.endsWith("/signing-identity.mjs"));
  const transport = outputOf(outputs, (source) => source.endsWith("/openapi-transport.mjs"));
  const token = staticClosure(outputs, main);
  const together = Buffer.concat([...token].map(read));
  const keys = new Set([...token, ...staticClosure(outputs, signer)]);
  const firstCall = new Set([...token, ...staticClosure(outputs, transport)]);
  const others = Object.keys(outputs).filter((file) => outputs[file]?.entryPoint !== undefined && file !== main);
  return [
    figure("token", `entry and its ${token.size - 1} static imports`, sizeOfAll(token)),
    figure("keys", "that with the signer", sizeOfAll(keys)),
    figure("first-call", "that with openapi-fetch, which the first call loads", sizeOfAll(firstCall)),
    figure("as-one", "entry and its static imports, compressed as one", gzipSync(together, { level: 9 }).length),
    figure("entry", "entry file alone", sizeOf(main)),
    ...others.map((file) => {
      const more = [...staticClosure(outputs, file)].filter((each) => !token.has(each));
      const name = basename(outputs[file]?.entryPoint ?? file).replace(/\.mjs$/, "");
      return figure(`on-use/${name}`, `loaded on use: ${name}`, sizeOfAll(new Set(more)));
    }),
  ];
}

function build(directory: string): Metafile {
  const metafile = join(directory, "metafile");
  const options = ["--bundle", "--splitting", "--minify", "--format=esm", "--platform=browser", "--log-level=warning"];
  const args = [...options, `--outdir=${directory}`, `--metafile=${metafile}`, entry];
  const esbuild = join(root, "node_modules/esbuild/bin/esbuild");
  const { status, stderr } = spawnSync(process.execPath, [esbuild, ...args], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`esbuild failed: ${stderr}`);
  return JSON.parse(readFileSync(metafile, "utf8"));
}

function outputOf(outputs: Metafile["outputs"], isSource: (source: string) => boolean): string {
  const [found, ...others] = Object.keys(outputs).filter((file) => isSource(outputs[file]?.entryPoint ?? ""));
  if (found === undefined || others.length > 0) throw new Error("a file of the bundle is not where it was");
  return found;
}

/** A file and everything that is loaded with it before it runs. */
function staticClosure(outputs: Metafile["outputs"], file: string, closure = new Set<string>()): ReadonlySet<string> {
  if (closure.has(file)) return closure;
  closure.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? []) {
    if (kind === "import-statement") staticClosure(outputs, path, closure);
  }
  return closure;
}

function figure(name: string, label: string, value: number): Figure {
  return { id: `client-bundle/${name}`, label, value, unit: "bytes" };
}
