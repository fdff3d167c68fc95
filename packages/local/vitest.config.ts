import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    // A browser and a busy two-core machine need more than the five seconds that Vitest gives.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: mode === "deep" ? "test-results.deep.json" : "test-results.json" }]],
  },
}));
