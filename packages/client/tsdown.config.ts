import { defineConfig } from "tsdown";

const shared = { platform: "neutral", target: "es2023", fixedExtension: true, dts: true } as const;

const sdk = defineConfig({
  ...shared,
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  clean: true,
  outputOptions: (options, format) => ({
    ...options,
    // No hash in the names: nobody caches them by name, and every load would carry it.
    chunkFileNames: format === "cjs" ? "[name].cjs" : "[name].mjs",
    // What every program loads is one file, and the index holds nothing of its own: bundlers that split code by file, as esbuild
    // does, then take the core alone, and each part that is loaded on use by itself.
    codeSplitting: {
      groups: [
        {
          name: "core",
          test: /src\/(session\/session|jobs\/visualization-job|jobs\/status|errors\/[^.]+)\.ts$/,
          priority: 1,
        },
        { name: "sign-request", test: /src\/signing\/sign-request\.ts$/ },
      ],
      includeDependenciesRecursively: true,
    },
  }),
});

/** What the command needs besides, as files of its own: sharing chunks with the SDK would change what every program loads. */
const setup = defineConfig({
  ...shared,
  entry: {
    "internal/calls": "src/internal/calls.ts",
    "internal/log-in": "src/internal/log-in.ts",
    "internal/setup": "src/internal/setup.ts",
  },
  format: "esm",
  clean: false,
  outputOptions: { chunkFileNames: "internal/[name].mjs" },
});

export default [sdk, setup];
