import { globSync } from "node:fs";
import { defineConfig } from "tsdown";

// Each table stays a file of its own, so that bundlers take only those that are used.
const tables = globSync("generated/contract/*.gen.ts").map((file) => [
  file.replaceAll("\\", "/").replace(/^generated\/(.+)\.gen\.ts$/, "$1"),
  file,
]);

export default defineConfig({
  entry: {
    index: "src/index.ts",
    contract: "generated/contract.gen.ts",
    "contract/texts": "generated/texts.gen.ts",
    "contract/texts-zh": "generated/texts-zh.gen.ts",
    ...Object.fromEntries(tables),
  },
  format: ["esm", "cjs"],
  fixedExtension: true,
  platform: "neutral",
  dts: true,
  sourcemap: true,
});
