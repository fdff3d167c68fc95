import { readFileSync } from "node:fs";
import type { Measurement } from "../figure.ts";

export const clientDependencies: Measurement = {
  name: "client-dependencies",
  title: "Runtime dependencies of the client",
  method: "Counted in its package.json.",
  measure: async () => {
    const manifest = readFileSync(new URL("../../packages/client/package.json", import.meta.url), "utf8");
    const { dependencies = {} }: { dependencies?: Readonly<Record<string, string>> } = JSON.parse(manifest);
    const names = Object.keys(dependencies);
    const label = names.join(", ");
    return [{ id: "client-dependencies/runtime", label, value: names.length, unit: "count" }];
  },
};
