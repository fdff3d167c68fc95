import { defineConfig } from "vitest/config";

/** `npm run test:deep` runs larger counts of some tests, and those that fetch other runtimes. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts", ...(mode === "deep" ? ["test/**/*.deep.ts"] : [])],
    typecheck: { enabled: mode !== "deep", include: ["test/**/*.test-d.ts"], tsconfig: "./test/tsconfig.json" },
    // They leave nothing behind in their modules, and eighty workers would take longer to start than the tests themselves.
    isolate: false,
    // Nothing here waits, but a busy machine takes its time, and so does a download.
    testTimeout: 60_000,
    hookTimeout: mode === "deep" ? 600_000 : 60_000,
    reporters: ["default", ["json", { outputFile: mode === "deep" ? "test-results.deep.json" : "test-results.json" }]],
  },
}));
