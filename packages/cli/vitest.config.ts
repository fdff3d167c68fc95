import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Nothing here waits, but a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ["test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-results.json" }]],
  },
});
