import { defineConfig } from "vitest/config";

/** These put something in the place of modules or of the environment. */
const alone = ["test/state/file-owner.test.ts", "test/viewer/**/*.test.ts"];

export default defineConfig(({ mode }) => ({
  test: {
    // A browser and a busy two-core machine need more than the five seconds that Vitest gives.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // Most wait for processes, browsers and disks of their own: more files at once than there are processors.
    maxWorkers: 3,
    reporters: ["default", ["json", { outputFile: mode === "deep" ? "test-results.deep.json" : "test-results.json" }]],
    projects: [
      {
        extends: true,
        // They leave nothing behind in their modules, and a hundred workers would take a minute to start.
        test: { name: "together", include: ["test/**/*.test.ts"], exclude: alone, isolate: false },
      },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
}));
