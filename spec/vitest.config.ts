import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The staleness test starts a process; a busy machine takes its time with that.
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "test-results.json" }]],
  },
});
