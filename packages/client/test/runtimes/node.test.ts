import { afterAll, beforeAll, expect, test } from "vitest";
import { outcomes } from "./differences.ts";
import { createProgramFolder, type ProgramFolder } from "./support/program-folder.ts";
import { runInProcess } from "./support/run-in-process.ts";

let program: ProgramFolder;
beforeAll(async () => {
  program = await createProgramFolder();
});
afterAll(() => program.remove());

const node = { file: process.execPath };
// As tools do that do not know the condition `module-sync`: they take the CommonJS build.
const olderTool = { ...node, args: ["--no-experimental-require-module"] };

test(`the built package works in Node ${process.versions.node}, imported`, async () => {
  expect(await runInProcess(node, program.folder, "import.mjs")).toEqual(outcomes.node);
});

test(`the built package works in Node ${process.versions.node}, in its CommonJS build`, async () => {
  expect(await runInProcess(olderTool, program.folder, "require.cjs")).toEqual(outcomes.node);
});
