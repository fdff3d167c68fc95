import { defineConfig } from "tsdown";

const loadedWhenAsked =
  /seed-jobs|local-state\.gen|read-state-document|markdown-it|entities|linkify-it|mdurl|punycode|uc\.micro/;

/** Types are not: they have a file of their own. */
const isForEveryStart = (id: string): boolean => !loadedWhenAsked.test(id) && !/\.d\.[cm]?ts$/.test(id);

export default defineConfig([
  {
    entry: ["src/index.ts"],
    // CommonJS too: Jest's own module system cannot load ES modules without a flag of Node's.
    format: ["esm", "cjs"],
    platform: "node",
    target: "node20.19",
    fixedExtension: true,
    dts: true,
    // What every start needs is one file; the rest is loaded by those who ask for it.
    outputOptions: { codeSplitting: { groups: [{ name: "core", test: isForEveryStart }] } },
    // Bundled, as every development dependency is: in files of its own Hono takes a quarter of the time that a server needs to start.
    copy: ["hono", "@hono/node-server"].map((name) => ({
      from: `node_modules/${name}/LICENSE`,
      rename: `${name.replace(/^@hono\//, "hono-")}.LICENSE.txt`,
    })),
  },
  {
    // The charts page: one script and two style sheets, so that its Content-Security-Policy needs no exception.
    entry: ["page/page.ts"],
    outDir: "dist/page",
    platform: "browser",
    target: "es2022",
    minify: true,
    // The manifest promises that no module of the library has side effects; the page consists of them.
    treeshake: { moduleSideEffects: () => true },
    dts: false,
    copy: [
      { from: ["page/index.html", "page/page.css", "page/icon.svg", "node_modules/uplot/dist/uPlot.min.css"] },
      { from: "node_modules/uplot/LICENSE", rename: "uPlot.LICENSE.txt" },
    ],
  },
  {
    // The start page, under the same rules. The contract's tables go into it.
    entry: ["start-page/start-page.ts"],
    outDir: "dist/start-page",
    platform: "browser",
    target: "es2022",
    minify: true,
    treeshake: { moduleSideEffects: () => true },
    deps: { alwaysBundle: [/^@vizjobs\/spec\//] },
    dts: false,
    copy: [{ from: ["start-page/index.html", "start-page/start-page.css", "page/icon.svg"] }],
  },
]);
