import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts"],
  platform: "node",
  target: "node20.19",
  fixedExtension: true,
  dts: true,
  // Prism is the user's own, loaded when a mock or a judge is started.
  deps: { neverBundle: [/^@stoplight\//] },
});
