import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", contract: "generated/contract.gen.ts", "contract/texts": "generated/texts.gen.ts" },
  format: ["esm", "cjs"],
  fixedExtension: true,
  platform: "neutral",
  dts: true,
  sourcemap: true,
});
