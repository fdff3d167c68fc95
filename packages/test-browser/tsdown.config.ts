import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/launch-chromium.ts"],
  format: "esm",
  platform: "node",
  fixedExtension: true,
  dts: true,
  clean: true,
});
