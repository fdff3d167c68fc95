import { defineConfig } from "vitest/config";

/** These put something in the place of modules. */
const alone = ["test/local-server/train.test.ts", "test/commands/view.test.ts", "test/commands/open.test.ts"];

const included = (mode: string) => ["test/**/*.test.ts", ...(mode === "deep" ? ["test/**/*.deep.ts"] : [])];

/** `npm run test:deep` runs those tests too that fetch other programs. */
export default defineConfig(({ mode }) => ({
  test: {
    // Nothing here waits, but a busy machine takes its time, and so does a download.
    testTimeout: 60_000,
    hookTimeout: mode === "deep" ? 600_000 : 60_000,
    projects: [
      {
        extends: true,
        // They leave nothing behind in their modules, and a worker for each file would take longer to start than most of them.
        test: { name: "together", include: included(mode), exclude: alone, isolate: false },
      },
      { extends: true, test: { name: "alone", include: alone } },
    ],
    reporters: ["default", ["json", { outputFile: mode === "deep" ? "test-results.deep.json" : "test-results.json" }]],
  },
}));
