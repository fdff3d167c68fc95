import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    // They leave nothing behind in their modules; a worker for each file would take as long to start as its tests.
    isolate: false,
    // Nothing here waits, but on a busy machine a test with its servers may take its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: mode === "deep" ? "test-results.deep.json" : "test-results.json" }]],
  },
}));
