import { defineConfig } from "vitest/config";

/** `npm run test:deep` runs those tests too that fetch other programs. */
export default defineConfig(({ mode }) => ({
  test: {
    // Nothing here waits, but a busy machine takes its time, and so does a download.
    testTimeout: 60_000,
    hookTimeout: mode === "deep" ? 600_000 : 60_000,
    include: ["test/**/*.test.ts", ...(mode === "deep" ? ["test/**/*.deep.ts"] : [])],
    reporters: ["default", ["json", { outputFile: mode === "deep" ? "test-results.deep.json" : "test-results.json" }]],
  },
}));
