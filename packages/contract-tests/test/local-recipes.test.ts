import { cpSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "./support/scratch-folder.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const example = join(root, "examples/local-in-tests");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

describe("the recipes for tests with the local server", () => {
  it("are the files of the example, to the letter", () => {
    const text = read("docs/testing-with-the-local-server.md");
    const shown = [...text.matchAll(/^\[`(.+)`\]\(\.\.\/examples\/local-in-tests\/\1\)\n\n```\w+\n(.*?)```$/gms)];
    const files = globSync(["*.ts", "babel.config.json", "*/*.test.ts"], { cwd: example, exclude: ["node_modules"] });
    const contents = files.map((file) => [file, readFileSync(join(example, file), "utf8")]);
    expect(Object.fromEntries(shown.map(([, file, code]) => [file, code]))).toEqual(Object.fromEntries(contents));
  });

  // Jest's runs with the packed packages only, in `npm run examples`: Jest is not installed here.
  it("have right types and pass, with Vitest and node:test", async () => {
    const folder = scratchFolder();
    for (const part of ["open-charts.ts", "vitest", "node-test"]) {
      cpSync(join(example, part), join(folder.path, part), { recursive: true });
    }
    await folder.typeCheck();
    const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
    await folder.node(vitest, "run", "vitest", "--reporter=json", "--outputFile=counts.json");
    const counts: unknown = JSON.parse(readFileSync(join(folder.path, "counts.json"), "utf8"));
    expect(counts).toMatchObject({ numPassedTests: 5, numTotalTests: 5 });
    expect(await folder.node("--test", "--test-reporter=tap", "node-test/open-charts.test.ts")).toMatch(/^# pass 5$/m);
  });
});

describe("the samples in the README of the local server", () => {
  it("have right types and run as they stand", async () => {
    const folder = scratchFolder();
    const samples = [...read("packages/local/README.md").matchAll(/^```ts\n(.*?)^```$/gms)];
    expect(samples).not.toHaveLength(0);
    const files = samples.map(([, code = ""], index) => {
      const file = `sample-${index + 1}.ts`;
      writeFileSync(join(folder.path, file), code);
      return file;
    });
    await folder.typeCheck();
    for (const file of files) await folder.node(file);
  });
});
